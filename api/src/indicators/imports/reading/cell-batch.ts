import type { ImportIssueReason, ImportNoteKind, ImportSkipReason, TerritoryKind } from '@maillage/domain';

/** What is wrong with a line or a cell: the rest is read all the same. */
export interface ReadingIssue {
  /** In the file as it is, from 1. */
  readonly line: number;
  readonly column: string | null;
  readonly reason: ImportIssueReason;
  /** What stands there, shortened. */
  readonly found: string | null;
}

/** How a table was understood where it could have been understood otherwise: told before anything changes. */
export interface ReadingNote {
  readonly kind: ImportNoteKind;
  /** Column or sheet that it is about. */
  readonly column: string | null;
  /** What stands there: an example. */
  readonly found: string | null;
  /** What decided. */
  readonly because: string | null;
  /** Rows or cells concerned. */
  readonly count: number;
}

/** A value with the text that it was read from. */
export interface ReadValue {
  readonly line: number;
  readonly column: string | null;
  readonly kind: TerritoryKind;
  readonly territoryCode: string;
  /** Place in `mapping.columns`. */
  readonly indicatorIndex: number;
  readonly period: number;
  readonly found: string;
  readonly value: number | null;
  /** A letter of `VALUE_STATE_LETTERS`. */
  readonly state: string;
}

/** Some 5,000 values in lists that run in parallel. */
export interface CellBatch {
  readonly lines: number[];
  readonly kinds: TerritoryKind[];
  /** INSEE code; SIREN of an EPCI or EPT; `FR`. */
  readonly territoryCodes: string[];
  /** Places in `mapping.columns`. */
  readonly indicatorIndexes: number[];
  readonly periods: number[];
  readonly values: (number | null)[];
  /** One letter each (`VALUE_STATE_LETTERS`). */
  readonly states: string[];
  /** Places in `recognition.headers`, to point at a value. */
  readonly columns: number[];
  readonly issues: ReadingIssue[];
  /** The first values of each indicator. */
  readonly readings: ReadValue[];
  /** Since the beginning of the file, as all that follows. */
  readonly rowsRead: number;
  readonly skipped: Readonly<Record<ImportSkipReason, number>>;
  readonly notes: readonly ReadingNote[];
  /** Some values came again for the same territory, indicator and period: each of them is given. */
  readonly hasRepeats: boolean;
  /** All codes of communes seen: they tell the year of the file's geography. One set that grows. */
  readonly communeCodes: ReadonlySet<string>;
}

export interface ReadingProgress {
  readonly rowsRead: number;
  /** Share of the file's bytes that were read, from 0 to 1. */
  readonly ratio: number;
}
