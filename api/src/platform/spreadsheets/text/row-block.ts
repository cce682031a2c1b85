import type { TextIssue } from './text-issue';

/** Some rows of a table, in order. */
export interface RowBlock {
  readonly rows: readonly (readonly string[])[];
  /** What each cell of a workbook is (`CELL_KINDS`); null in a text, whose cells are all written alike. */
  readonly kinds: readonly Uint8Array[] | null;
  readonly firstLine: number;
  /** Line of each row; null where each row is one line and they follow each other. */
  readonly lines: readonly number[] | null;
  readonly issues: readonly TextIssue[];
  /** Rows that the workbook hides, and that are left out. */
  readonly hiddenRows: number;
}
