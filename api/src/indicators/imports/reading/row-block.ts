import type { ReadingIssue } from './cell-batch';

/** Some rows of a table, in order. */
export interface RowBlock {
  readonly rows: string[][];
  readonly firstLine: number;
  /** Line of each row; null where each row is one line and they follow each other. */
  readonly lines: readonly number[] | null;
  readonly issues: readonly ReadingIssue[];
}
