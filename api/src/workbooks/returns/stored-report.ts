import type { WorkbookRefusalCode } from '@maillage/domain';

/** A cell of a file, as people find it. */
interface ReportPlace {
  readonly sheetName: string;
  /** « C12 »; null for a whole row or column, or where the file lost it. */
  readonly cell: string | null;
  readonly rowName: string;
  readonly columnTitle: string;
}

/** A cell that changes; its values as they read in the sheet, empty where nothing stands. */
export interface ReportChange extends ReportPlace {
  /** By what a person names it: sheet, row and column. */
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** A cell that was changed in the file and, otherwise, in the product since. */
export interface ReportConflict extends ReportPlace {
  readonly key: string;
  readonly base: string;
  readonly now: string;
  readonly file: string;
  readonly changedByName: string | null;
  readonly changedAt: string | null;
}

/** What is not taken. */
export interface ReportRefusal extends ReportPlace {
  readonly code: WorkbookRefusalCode;
  /** Of RULE: for which reason of the product. */
  readonly reason: string | null;
  readonly found: string;
}

/** What is told of a sheet as a whole. */
export interface ReportSheet {
  readonly name: string;
  /** It is not in the file. */
  readonly isMissing: boolean;
  readonly missingColumns: readonly string[];
  readonly missingRowsCount: number;
  /** The first of them. */
  readonly missingRows: readonly string[];
  readonly addedRowsCount: number;
  readonly whereToAdd: string;
}

/** What a workbook that came back says, beside what was exported and what stands. */
export interface StoredReport {
  readonly exportedAt: string | null;
  readonly exportedByName: string | null;
  /** What the file said when it was exported is not known: it is compared with what stands alone. */
  readonly isAgainstNowOnly: boolean;
  readonly sheets: readonly ReportSheet[];
  readonly changes: readonly ReportChange[];
  readonly conflicts: readonly ReportConflict[];
  readonly refusals: readonly ReportRefusal[];
  readonly already: number;
}

/** The same to whoever looks at it again. */
export const isSameReport = (one: StoredReport, other: StoredReport): boolean => JSON.stringify(told(one)) === JSON.stringify(told(other));

const told = ({ changes, conflicts, refusals }: StoredReport): unknown => [
  changes.map(({ key, before, after }) => [key, before, after]),
  conflicts.map(({ key, now, file }) => [key, now, file]),
  refusals.map(({ sheetName, cell, code, reason, rowName }) => [sheetName, cell, code, reason, rowName]),
];
