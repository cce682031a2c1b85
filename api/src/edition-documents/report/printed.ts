import {
  type EditionCell,
  type EditionColumnKind,
  type EditionFigure,
  isUntold,
  UNTOLD_WORDS,
  type MarkdownBlock,
  type MarkdownRun,
  lightMarkdown,
  typeset,
  wordDay,
  wordAmount,
  wordNumber,
  wordRate,
  wordShare,
  wordValue,
} from '@maillage/domain';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';
/** What is drawn as nothing, save joiners and variants of signs. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g;
/** Nothing is there. */
const NOTHING = '–';

/** A text as French officials print it. */
export const printed = (text: string): string =>
  typeset(text.toWellFormed().normalize('NFC').replace(UNSEEN, ''))
    .replace(/(?<=\d)[ \u00a0](?=[%€])/g, NARROW)
    .replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, NARROW)
    .replace(/(?<=\b(?:p|Mme|M|MM)\.?) (?=\d|\p{Lu})/gu, NO_BREAK);

/** On one line. */
export const printedLine = (text: string): string => printed(text.replace(/\s*[\n\r\t\u2028\u2029]+\s*/g, ' ').trim());

/** A day: « 12 mars 2026 », in which nothing breaks but before the year. */
export const printedDay = (day: string): string => wordDay(day).replace(' ', NO_BREAK);

const printedRuns = (runs: readonly MarkdownRun[]): MarkdownRun[] =>
  runs.map((run) => ('runs' in run ? { ...run, runs: printedRuns(run.runs) } : { ...run, text: printed(run.text) }));

/** A typed text as a tree. */
export const printedBlocks = (text: string): MarkdownBlock[] =>
  lightMarkdown(text).map((block) => ('runs' in block ? { ...block, runs: printedRuns(block.runs) } : { ...block, items: block.items.map(printedRuns) }));

/** What stands in a cell. */
export function printedCell(cell: EditionCell | undefined, kind: EditionColumnKind): string {
  if (cell === null || cell === undefined) return NOTHING;
  if (typeof cell === 'object') return isUntold(cell) ? UNTOLD_WORDS[cell.untold] : wordRate(cell.numerator, cell.denominator);
  if (typeof cell === 'string') return kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell) ? printedDay(cell) : printedLine(cell);
  if (kind === 'money') return wordAmount(cell);
  if (kind === 'percent') return wordShare(cell);
  return wordNumber(cell, kind === 'decimal' ? 2 : 1);
}

/** A figure in two parts: what was counted, and its unit or share. */
export function printedFigure({ share, value, untold, unit }: EditionFigure): { readonly value: string; readonly share: string } {
  if (untold) return { value: UNTOLD_WORDS[untold], share: '' };
  const unitShown = printedLine(unit);
  if (share) {
    const { numerator, denominator } = share;
    return {
      value: `${wordNumber(numerator)} sur ${wordNumber(denominator)}`,
      share: [unitShown, denominator < 10 ? '' : wordShare(numerator / denominator)].filter(Boolean).join(', '),
    };
  }
  if (value === undefined) return { value: UNTOLD_WORDS.unknown, share: '' };
  return unitShown === '%' || unitShown === '€' ? { value: wordValue(value, unitShown), share: '' } : { value: wordNumber(value), share: unitShown };
}
