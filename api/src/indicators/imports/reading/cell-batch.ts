import type { ImportIssueReason, TerritoryKind } from '@maillage/domain';

/** What is wrong with a line or a cell: the rest is read all the same. */
export interface ReadingIssue {
  /** In the file as it is, from 1. */
  readonly line: number;
  readonly column: string | null;
  readonly reason: ImportIssueReason;
  /** What stands there, shortened. */
  readonly found: string | null;
}

/**
 * Rows left aside on purpose: `no_territory` (« XX », total, empty) · `other_level` (arrondissements, IRIS…) · `filtered` (by the mapping, or a
 * dimension that is no total) · `other_indicator` (not mapped) · `other_period` (no quarter that the indicator takes).
 */
export const SKIP_REASONS = ['no_territory', 'other_level', 'filtered', 'other_indicator', 'other_period'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

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
  /** Since the beginning of the file, as all that follows. */
  readonly rowsRead: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** All codes of communes seen: they tell the year of the file's geography. One set that grows. */
  readonly communeCodes: ReadonlySet<string>;
}

export interface ReadingProgress {
  readonly rowsRead: number;
  /** Share of the file's bytes that were read, from 0 to 1. */
  readonly ratio: number;
}
