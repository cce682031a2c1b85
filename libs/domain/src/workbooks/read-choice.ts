import { tidyName } from '../text/invisible';
import { searchForm } from '../text/search-text';
import type { WorkbookRefusalCode } from './workbook-refusals';
import type { CellChoice, WorkbookColumn } from './workbook-table';

/** What parts the choices of a cell. */
export const CHOICE_SEPARATOR = ' ; ';

interface ChoiceIndex {
  /** What is written for each code. */
  readonly printed: ReadonlyMap<string, string>;
  readonly exact: ReadonlyMap<string, string>;
  /** Codes by their folded label: several where a fold makes labels alike. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, number>;
}

const indexes = new WeakMap<readonly CellChoice[], ChoiceIndex>();
const NONE: readonly CellChoice[] = [];

/** A label as it can be written and read again: its own code beside it where another has the same, or where it would part in two. */
function printedLabel({ code, label }: CellChoice, labels: ReadonlyMap<string, number>): string {
  const name = tidyName(label);
  if (name === '' || name.includes(';')) return code;
  return labels.get(name) === 1 ? name : `${name} [${code}]`;
}

function indexOf(choices: readonly CellChoice[]): ChoiceIndex {
  const known = indexes.get(choices);
  if (known) return known;
  const labels = new Map<string, number>();
  for (const { label } of choices) labels.set(tidyName(label), (labels.get(tidyName(label)) ?? 0) + 1);
  const printed = new Map(choices.map((choice) => [choice.code, printedLabel(choice, labels)]));
  const exact = new Map(choices.map(({ code }) => [code, code]));
  for (const [code, text] of printed) exact.set(text, code);
  const folded = new Map<string, string[]>();
  for (const { code, label } of choices) {
    for (const form of new Set([searchForm(tidyName(label)), searchForm(printed.get(code) ?? '')]))
      if (form !== '') folded.set(form, [...(folded.get(form) ?? []), code]);
  }
  const index = { printed, exact, folded, places: new Map(choices.map(({ code }, place) => [code, place])) };
  indexes.set(choices, index);
  return index;
}

/** What a drop-down list of the column offers, in its order. */
export const printedChoices = ({ choices = NONE }: Pick<WorkbookColumn, 'choices'>): string[] => [...indexOf(choices).printed.values()];

/** What is written for a choice; its code where it is none of the list any more. */
export const printChoice = (code: string, { choices = NONE }: WorkbookColumn): string => indexOf(choices).printed.get(code) ?? code;

/** The code of what was written: a label or a code, with or without accents, capitals and spaces. */
export function readChoice(text: string, { choices = NONE }: WorkbookColumn): { readonly code: string } | { readonly refused: WorkbookRefusalCode } {
  const { exact, folded } = indexOf(choices);
  const name = tidyName(text);
  const code = exact.get(name);
  if (code !== undefined) return { code };
  const [found, another] = folded.get(searchForm(name)) ?? [];
  if (found === undefined) return { refused: 'CHOICE_UNKNOWN' };
  return another === undefined ? { code: found } : { refused: 'CHOICE_AMBIGUOUS' };
}

/** Several choices as one value: each once, in the order of the list. */
export function orderedChoices(codes: readonly string[], { choices = NONE }: WorkbookColumn): string[] {
  const { places } = indexOf(choices);
  const place = (code: string): number => places.get(code) ?? places.size;
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
