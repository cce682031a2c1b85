import { typeset } from '../../text/typeset';
import type { ChoicesQuestion, DateQuestion, FormCell, TableQuestion, TextQuestion } from '../form-definition';
import { type Options, optionsOf, said, type Saying } from './saying';

type Column = TableQuestion['columns'][number];

const listed = (saying: Saying) => said(saying, false, 'network');
/** A column of whatever cell. */
export const columnOf = (code: string, label: string, cell: FormCell): Column => ({ code, label: typeset(label), cell });

/** A column in which one chooses. */
export const pickColumn = (code: string, label: string, of: Options): Column => columnOf(code, label, { kind: 'choice', options: optionsOf(of) });
/** A column of words. */
export const wordsColumn = (code: string, label: string, longest: number): Column => columnOf(code, label, { kind: 'text', longest });
/** A column of days. */
export const dayColumn = (code: string, label: string): Column => columnOf(code, label, { kind: 'date' });
/** A column of euros for a year. */
export const eurosColumn = (code: string, label: string): Column =>
  columnOf(code, label, { kind: 'amount', time: 'flow', bounds: { min: 0, max: null, perInhabitant: null, gapToLast: 50 }, addsUp: 'sum' });
/** A column of what is counted on the day: agents, places. */
export const countColumn = (code: string, label: string, unit: 'agent' | 'person' | 'session'): Column =>
  columnOf(code, label, {
    ...{ kind: 'figure', unit, unitWord: null, time: 'stock', decimals: 0, addsUp: 'sum' },
    bounds: { min: 0, max: null, perInhabitant: null, gapToLast: null },
  });

/** What a CCAS lists, a row each: read by the network unless it says otherwise. */
export const list = (saying: Saying, noun: string, most: number, columns: readonly Column[], more: Partial<TableQuestion> = {}): TableQuestion => ({
  ...listed(saying),
  ...{ kind: 'table', rows: { are: 'open', most, noun: typeset(noun) }, columns, totals: 'none' },
  ...more,
});

/** The same columns for rows that the form names. */
export const grid = (saying: Saying, rows: Options, columns: readonly Column[], more: Partial<TableQuestion> = {}): TableQuestion => ({
  ...listed(saying),
  ...{ kind: 'table', rows: { are: 'fixed', rows: optionsOf(rows) }, columns, totals: 'none' },
  ...more,
});

/** Several answers of several. */
export const choices = (saying: Saying, of: Options, more: Partial<ChoicesQuestion> = {}): ChoicesQuestion => ({
  ...listed(saying),
  ...{ kind: 'choices', options: optionsOf(of), hasOther: false, most: null },
  ...more,
});

/** A civil date. */
export const dayOf = (saying: Saying, more: Partial<DateQuestion> = {}): DateQuestion => ({ ...listed(saying), kind: 'date', ...more });

/** A few words, of no person. */
export const shortWords = (saying: Saying, longest = 200, more: Partial<TextQuestion> = {}): TextQuestion => ({
  ...listed(saying),
  kind: 'text',
  longest,
  ...more,
});
