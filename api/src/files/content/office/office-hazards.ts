import type { FileHazard } from '@maillage/domain';
import { FieldListener } from './field-codes';
import { isReachingFormula } from './formulas';
import type { OfficeDocument, OnHazard } from './office-document';
import { isClickable, isRemote } from './reach';
import type { XmlListener } from '../../../platform/xml';

/** Relationships to what is inside of the file, by the last word of their type (ECMA-376-1, 15; MS-OFFMACRO2). */
const INSIDE: Readonly<Record<string, FileHazard>> = {
  vbaproject: 'macros',
  wordvbadata: 'macros',
  xlmacrosheet: 'macros',
  xlintlmacrosheet: 'macros',
  dialogsheet: 'macros',
  attachedtoolbars: 'macros',
  extensibility: 'macros',
  usercustomization: 'macros',
  control: 'activeX',
  activexcontrolbinary: 'activeX',
  oleobject: 'embedded',
  package: 'embedded',
  afchunk: 'embedded',
  subdocument: 'externalLink',
  frame: 'externalLink',
  externallink: 'externalLink',
  externallinkpath: 'externalLink',
  connections: 'externalLink',
  querytable: 'externalLink',
  webextension: 'externalLink',
  webextensiontaskpanes: 'externalLink',
  audio: 'multimedia',
  video: 'multimedia',
  media: 'multimedia',
};

/** Elements that stand for what a relationship may not tell. */
const ELEMENTS: Readonly<Record<string, FileHazard>> = {
  oleobject: 'embedded',
  oleobj: 'embedded',
  altchunk: 'embedded',
  subdoc: 'externalLink',
  ddelink: 'commandField',
  // what a mailing asks a database, without a relationship to it
  connectstring: 'externalLink',
};
const PICTURE_ELEMENTS = new Set(['imagedata', 'fill', 'stroke']);
/** `<f>` and names of a sheet, conditions of a format, lists of a validation. */
const FORMULA_ELEMENTS = new Set(['f', 'definedName', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula']);

/** The workbook behind a chart, told by a chart: its figures, and nothing that opens by itself. */
const OF_CHART = /^(?:word|xl)\/(?:charts|diagrams|drawings)\/_rels\/[^/]{1,80}\.rels$/;
const CHART_WORKBOOK = /\.xlsx$/i;

/** The parts that are workbooks behind charts, to be looked at in their turn. */
export type ChartWorkbooks = Set<string>;

/** A listener on the relationships that a part tells. */
export function relationshipListener(part: string, workbooks: ChartWorkbooks, onHazard: OnHazard): XmlListener {
  return {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const [type, target] = [attributes().get('Type') ?? '', attributes().get('Target') ?? ''];
      const kind = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
      const hazard = attributes().get('TargetMode')?.toLowerCase() === 'external' ? outside(kind, target) : INSIDE[kind];
      if (hazard === 'embedded' && kind === 'package' && OF_CHART.test(part) && CHART_WORKBOOK.test(target)) workbooks.add(resolved(part, target));
      else if (hazard) onHazard(hazard);
    },
  };
}

/** What stands elsewhere is fetched when the document opens, but for links, and for a template of the machine where it was written. */
function outside(kind: string, target: string): FileHazard | undefined {
  if (kind === 'hyperlink') return isClickable(target) ? undefined : 'launch';
  if (kind === 'attachedtemplate') return isRemote(target) ? 'remoteTemplate' : undefined;
  return 'externalLink';
}

/** The name of a part that another one names: `../embeddings/a.xlsx` in `word/charts/_rels/chart1.xml.rels`. */
function resolved(part: string, target: string): string {
  const folder = part.split('/').slice(0, -2);
  const path = target.startsWith('/') ? [] : folder;
  for (const step of target.split('/').filter((one) => one !== '' && one !== '.'))
    if (step === '..') path.pop();
    else path.push(step);
  return path.join('/');
}

/** Listeners on a part of text or of figures. */
export function partListeners(part: string, onHazard: OnHazard): { listeners: XmlListener[]; end: () => void } {
  const fields = new FieldListener(() => onHazard('commandField'));
  const listeners: XmlListener[] = [elementListener(onHazard)];
  if (part.startsWith('word/')) listeners.push(fields);
  if (part.startsWith('xl/')) listeners.push(formulaListener(onHazard));
  return { listeners, end: () => fields.end() };
}

const elementListener = (onHazard: OnHazard): XmlListener => ({
  open: (name, attributes) => {
    const hazard = ELEMENTS[name.toLowerCase()];
    if (hazard) onHazard(hazard);
    else if (PICTURE_ELEMENTS.has(name)) for (const key of ['src', 'href']) if (isRemote(attributes().get(key) ?? '')) onHazard('externalLink');
  },
});

function formulaListener(onHazard: OnHazard): XmlListener {
  let formula: string | null = null;
  return {
    open: (name) => void (formula = FORMULA_ELEMENTS.has(name) ? '' : formula),
    text: (text) => void (formula = formula === null ? null : formula + text),
    close: (name) => {
      if (formula === null || !FORMULA_ELEMENTS.has(name)) return;
      if (isReachingFormula(formula, { isBarDde: true })) onHazard('commandField');
      formula = null;
    },
  };
}

/** The kind of document that the list of content types tells, and whether it is one with macros. */
export function officeKind(document: OfficeDocument): { mediaType: string | null; hasMacros: boolean } {
  const types: string[] = [];
  document.read('[Content_Types].xml', { open: (_, attributes) => void types.push((attributes().get('ContentType') ?? '').toLowerCase()) });
  const main = MAIN_PARTS.find(({ contentType }) => types.includes(contentType));
  return { mediaType: main?.mediaType ?? null, hasMacros: types.some((type) => type.includes('macroenabled') || type.includes('vbaproject')) };
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';
const MAIN_PARTS = [
  { contentType: `${OPEN_XML}wordprocessingml.document.main+xml`, mediaType: `${OPEN_XML}wordprocessingml.document` },
  { contentType: `${OPEN_XML}spreadsheetml.sheet.main+xml`, mediaType: `${OPEN_XML}spreadsheetml.sheet` },
];
