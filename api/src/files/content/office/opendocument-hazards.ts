import { isReachingFormula } from './formulas';
import type { OnHazard } from './office-document';
import { isClickable, isRemote } from './reach';
import type { XmlListener } from '../../../platform/xml';

/** Links that one follows by a click. */
const CLICKED = new Set(['a', 'creator']);
const FORMULA_ATTRIBUTES = ['formula', 'condition', 'expression'];

/** A listener on the parts of an OpenDocument (OASIS ODF 1.3, part 3). */
export const openDocumentListener = (onHazard: OnHazard): XmlListener => ({
  open: (name, attributes) => {
    const lower = name.toLowerCase();
    if (lower === 'script' || lower === 'event-listener' || lower === 'execute-macro') return onHazard('script');
    if (lower.startsWith('dde-')) onHazard('commandField');
    else if (lower === 'object-ole' || lower === 'applet' || lower === 'plugin') onHazard('embedded');
    else if (lower === 'floating-frame') onHazard('externalLink');
    const values = attributes();
    const target = values.get('href');
    if (target !== undefined && lower !== 'template') judgeTarget(lower, target, onHazard);
    else if (lower === 'template' && isRemote(target ?? '')) onHazard('remoteTemplate');
    for (const key of FORMULA_ATTRIBUTES) if (isReachingFormula(values.get(key) ?? '', { isBarDde: false })) onHazard('commandField');
  },
});

function judgeTarget(element: string, target: string, onHazard: OnHazard): void {
  if (CLICKED.has(element)) {
    if (!isClickable(target)) onHazard(/^\s{0,20}(vnd\.sun\.star\.script|macro|javascript):/i.test(target) ? 'script' : 'launch');
  } else if (!isInside(target)) onHazard('externalLink');
}

/** `Pictures/1.png`, `./Object 1`, `#bookmark`: neither a scheme, nor a way out of the file. */
const isInside = (target: string): boolean =>
  target === '' || target.startsWith('#') || (!/^[/\\]|^\.\.|^[a-z][a-z0-9+.-]{0,30}:/i.test(target) && !target.includes('../'));

/** A listener on META-INF/manifest.xml: what is under a password, and what calls itself a script. */
export const manifestListener = (onEncrypted: () => void, onHazard: OnHazard): XmlListener => ({
  open: (name, attributes) => {
    if (name === 'encryption-data') onEncrypted();
    if (name === 'file-entry' && /script|sun\.star\.oleobject|x-msdownload|java/i.test((attributes().get('media-type') ?? '').slice(0, 200)))
      onHazard('embedded');
  },
});
