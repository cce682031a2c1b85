/** What a column of a workbook holds. */
export type CellKind = 'text' | 'integer' | 'decimal' | 'money' | 'date' | 'choice' | 'choices' | 'yes_no';

/** What a cell says: a choice by its code, a date as `2026-03-12`, null where nothing stands. */
export type CellValue = string | number | boolean | null | readonly string[];

/** One of the values that a column of choices takes. */
export interface CellChoice {
  readonly code: string;
  readonly label: string;
}

/** A column of a sheet that goes out and comes back. */
export interface WorkbookColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: CellKind;
  readonly choices?: readonly CellChoice[];
  /** Whether anybody may change it in a file; a row can lock it all the same. */
  readonly editable: boolean;
  readonly width?: number;
  readonly help?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
}

/** A row of a sheet: what it is, and what stands in it. */
export interface WorkbookRow {
  readonly id: string;
  /** What whoever writes it must have seen; null where rows have none. */
  readonly version: number | null;
  readonly values: Readonly<Record<string, CellValue>>;
  /** Columns that this reader may not change in this row. */
  readonly locked?: ReadonlySet<string>;
}

/** Columns and rows as they stood at one moment. */
export interface WorkbookTable {
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly WorkbookRow[];
}

/** Why what a cell shows is no value: an error, a formula without result, a part of a merged range. */
export type CellProblem = 'error' | 'formula' | 'merged';

/** A cell as the reader of a file gives it. A number in a column of dates is a serial; a `Date` is a midnight in UTC. */
export type RawCell = string | number | boolean | Date | null | { readonly problem: CellProblem; readonly text: string };

/** A row of a file: its line there, from 1, and its cells by the key of their column. A column that the file lacks has no cell. */
export interface WorkbookFileRow {
  readonly line: number;
  /** As it stands in the column of identifiers; empty for a row that somebody added. */
  readonly id: string;
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** A sheet that came back. */
export interface WorkbookFile {
  readonly rows: readonly WorkbookFileRow[];
  /** Whether its workbook counts days from 1904, as some of Excel for Mac do. */
  readonly countsFrom1904?: boolean;
}
