import type { JournalAction } from '@maillage/domain';
import { formatDate, formatDateTime, formatEuros, formatNumber } from '../ui/format/format';

/** A column of the history: how it is called, and how a value, which arrives as text, is read to people; null where nothing is worth showing. */
export interface JournalColumn {
  readonly label: string;
  readonly read: (value: string) => string | null;
  /** Texts before and after, when they are longer than a line. */
  readonly isLong?: true;
}

/** What a sentence needs to know of an entry. */
export interface JournalFacts {
  readonly action: JournalAction;
  /** The worded value that the entry brings (or takes away, for a deletion). */
  readonly value: (field: string) => string | null;
  /** What the entry brings, as the database holds it. */
  readonly to: (field: string) => string | null;
  /** Whether an update brings the field from nothing to something. */
  readonly begins: (field: string) => boolean;
  /** Whether an update empties the field. */
  readonly ends: (field: string) => boolean;
  /** Whether an update touches nothing but these fields. */
  readonly touchesOnly: (...fields: string[]) => boolean;
}

/** A table of the history. */
export interface JournalTable {
  /** What it is called where changes are counted, « réponse » and « réponses »; « modification » without. */
  readonly noun?: readonly [one: string, many: string];
  /** « {who} … »: its verbs, and words of their own for what people do most. */
  readonly tell: (facts: JournalFacts) => string;
  /** Every column that the history can show: one that is missing fails the test, which reads the migrations. */
  readonly columns: Readonly<Record<string, JournalColumn>>;
  /** Columns that the sentence itself says, so that they are not said twice. */
  readonly said?: readonly string[];
}

/** An identifier that the API could not turn into a name says nothing to people. */
const BARE_ID = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+)$/i;

const columnAs =
  (read: JournalColumn['read']) =>
  (label: string): JournalColumn => ({ label, read });

export const text = columnAs((value) => value);
export const longText = (label: string): JournalColumn => ({ ...text(label), isLong: true });
export const number = columnAs((value) => formatNumber(Number(value)));
export const euros = columnAs((value) => formatEuros(Number(value)));
export const yesOrNo = columnAs((value) => (value === 'true' ? 'oui' : 'non'));
export const day = columnAs((value) => formatDate(value));
export const instant = columnAs((value) => formatDateTime(value));
/** Where another row stood: the API puts its name. */
export const reference = columnAs((value) => (BARE_ID.test(value) ? null : value));
/** What is never shown: the history keeps that there is one, or the sentence and the page say it already. */
export const untold = columnAs(() => null);

/** One of a closed list; a word of tomorrow is shown as it is. */
export const oneOf = (label: string, words: Readonly<Record<string, string | { readonly label: string }>>): JournalColumn => ({
  label,
  read: (value) => {
    const word = words[value] ?? value;
    return typeof word === 'string' ? word : word.label;
  },
});

/** What the page says already. */
export const CCAS = untold('CCAS');
export const NETWORK = untold('Réseau');
/** From when to when. */
export const TERM = { starts_on: day('Début'), ends_on: day('Fin') };

/** A verb for each action. */
export const byAction =
  (created: string, updated: string, deleted: string) =>
  ({ action }: JournalFacts): string =>
    ({ created, updated, deleted })[action];

/** « Title » after a verb; nothing where there is none. */
export const quoted = (words: string | null): string => (words ? ` «\u00a0${words}\u00a0»` : '');
