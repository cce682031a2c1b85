import { nearestTemplateField, TEMPLATE_FIELDS, templateFieldOf, type TemplateFault, type TemplateReading, type TemplateTag } from '@maillage/domain';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { readXml } from '../../platform/xml';
import { OPTIONS } from './template-options';
import type { TemplateArchive } from './template-archive';

const TAG = /\{([#^/@]?)\s*([^{}]{0,200}?)\s*\}/g;
const AROUND = 25;
const PARTS = [
  [/header/, 'en-tête'],
  [/footer/, 'pied de page'],
  [/notes/, 'notes'],
] as const;
const partOf = (name: string): string => PARTS.find(([pattern]) => pattern.test(name))?.[1] ?? 'corps';
const MOST_TOLD = 500;

/** What a template names and where, against what an edition holds. Its faults are found by what fills it, all at once. */
export function readTemplate({ zip, parts }: TemplateArchive): TemplateReading {
  const tags: TemplateTag[] = [];
  const unknown: TemplateReading['unknown'][number][] = [];
  const faults: TemplateFault[] = [];
  const used = new Set<string>();
  for (const [name, xml] of parts) {
    const open: string[] = [];
    for (const tag of tagsOf(xml, partOf(name))) {
      if (tag.mark === '/') {
        faults.push(...closed(open, tag.name));
        continue;
      }
      if (tag.name === '') continue;
      tags.push(tag);
      const known = templateFieldOf(tag.name, open);
      if (known) used.add(`${known.within} ${known.name}`);
      const fits = known && (tag.mark === '@') === (known.is === 'whole') && !(tag.mark === '' && known.is === 'list');
      if (!fits) unknown.push({ ...tag, nearest: known ? suggested(known.name, known.is) : nearestTemplateField(tag.name, open) });
      if (tag.mark !== '#' && tag.mark !== '^') continue;
      if (open.includes(tag.name)) faults.push({ fault: 'within_itself', name: tag.name });
      open.push(tag.name);
    }
    faults.push(...open.map((loop) => ({ fault: 'unclosed' as const, name: loop })));
  }
  const unused = TEMPLATE_FIELDS.filter((one) => !used.has(`${one.within} ${one.name}`)).map((one) => (one.within ? `${one.within} > ${one.name}` : one.name));
  return { tags: tags.slice(0, MOST_TOLD), unknown: unknown.slice(0, MOST_TOLD), unused, faults: onceEach([...faults, ...faultsOf(zip)]).slice(0, MOST_TOLD) };
}

/** Closes a loop; what is wrong with that. */
function closed(open: string[], name: string): TemplateFault[] {
  const at = name === '' ? open.length - 1 : open.lastIndexOf(name);
  if (at < 0) return [{ fault: 'unopened', name }];
  const isLast = at === open.length - 1;
  open.splice(at, 1);
  return isLast ? [] : [{ fault: 'crossed', name }];
}

const onceEach = (faults: readonly TemplateFault[]): TemplateFault[] => [...new Map(faults.map((one) => [`${one.fault} ${one.name}`, one])).values()];

const SIGNS = { text: '', list: '#', whole: '@' } as const;
const suggested = (name: string, is: keyof typeof SIGNS): string => `${SIGNS[is]}${name}`;

/** Tags with their places. Pieces of a paragraph are joined, since Word cuts a name anywhere; what stands twice for old programs counts once. */
function tagsOf(xml: string, part: string): TemplateTag[] {
  const found: TemplateTag[] = [];
  const paragraphs: { text: string; number: number }[] = [];
  let [tables, fallbacks, number, isText] = [0, 0, 0, false];
  readXml(xml, {
    open: (name) => {
      if (name === 'Fallback') fallbacks++;
      else if (name === 'tbl') tables++;
      else if (name === 'p') paragraphs.push({ text: '', number: ++number });
      else if (name === 't') isText = true;
    },
    text: (text) => {
      const last = paragraphs.at(-1);
      if (isText && fallbacks === 0 && last) last.text += text;
    },
    close: (name) => {
      if (name === 'Fallback') fallbacks--;
      else if (name === 'tbl') tables--;
      else if (name === 't') isText = false;
      else if (name === 'p') {
        const { text, number: paragraph } = paragraphs.pop() ?? { text: '', number };
        for (const { 0: whole, 1: mark = '', 2: tag = '', index } of text.matchAll(TAG))
          found.push({
            name: tag,
            mark: mark as TemplateTag['mark'],
            part,
            paragraph,
            isInTable: tables > 0,
            context: text.slice(Math.max(0, index - AROUND), index + whole.length + AROUND),
          });
      }
    },
  });
  return found;
}

const FAULTS: Readonly<Record<string, TemplateFault['fault']>> = {
  unclosed_tag: 'unclosed',
  unclosed_loop: 'unclosed',
  duplicate_open_tag: 'unclosed',
  unopened_tag: 'unopened',
  unopened_loop: 'unopened',
  duplicate_close_tag: 'unopened',
  closing_tag_does_not_match_opening_tag: 'crossed',
  unbalanced_loop_tags: 'crossed',
  raw_xml_tag_should_be_only_text_in_paragraph: 'not_alone',
  raw_tag_outerxml_invalid: 'not_alone',
};

interface Told {
  readonly properties?: { readonly id?: string; readonly xtag?: string; readonly openingtag?: string; readonly errors?: readonly Told[] };
}

function faultsOf(zip: TemplateArchive['zip']): TemplateFault[] {
  try {
    new Docxtemplater(new PizZip(zip.generate({ type: 'nodebuffer' })), OPTIONS);
    return [];
  } catch (error) {
    const { properties } = error as Told;
    return (properties?.errors ?? [error as Told]).map(({ properties: told }) => ({
      fault: FAULTS[told?.id ?? ''] ?? 'other',
      name: String(told?.xtag ?? told?.openingtag ?? '').slice(0, 100),
    }));
  }
}
