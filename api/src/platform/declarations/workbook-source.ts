import type { CellValue, WorkbookColumn, WorkbookKind, WorkbookRow } from '@maillage/domain';
import type { Type } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer';
import type { Queryable } from '../database/queryable';

/** For whom a workbook is read, in what network, when, and what of it was chosen. */
export interface WorkbookReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
  readonly now: Date;
  /**
   * Ids of what the page showed when the workbook was taken out, by what they are of: `{ plan: [id], ccas: [ids] }`. Of a workbook that comes back the same
   * ones, so that what no longer answers a filter is still found. Absent: all that there is. They come from outside: what is not visible is left out.
   */
  readonly selection: Readonly<Record<string, readonly string[]>>;
}

/** A row of a sheet as the viewer reads it. */
export interface WorkbookSheetRow extends WorkbookRow {
  /** By what people know it: « Bobigny », « 4. Guichet unique ». */
  readonly name: string;
  /** Columns that this viewer does not read in this row: nothing is written there, and nothing is told of what comes back. */
  readonly hidden?: ReadonlySet<string>;
  /** Whatever the source needs to write the row, as versions of what stands in its cells. Never leaves the server. */
  readonly own?: unknown;
}

/** A sheet of a workbook as the viewer reads it. */
export interface WorkbookSheet {
  /** By which it is found again, whatever it was renamed to: short, lower case. */
  readonly key: string;
  /** What stands on its tab, 31 characters at most. */
  readonly name: string;
  /** Those that name the row come first, and stay in sight: they are those before the first that may be changed. */
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly WorkbookSheetRow[];
  /** In French, a sentence: where rows are made, since none is made by a workbook. */
  readonly whereToAdd: string;
}

/** A workbook as the viewer reads it. */
export interface WorkbookContent {
  /** In French: « Matrice des initiatives 2026 ». */
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
  /** In French, sentences that the sheet « Aide » adds of this kind. */
  readonly help?: readonly string[];
}

/** A cell, by what it is of. */
export interface WorkbookPlace {
  readonly sheet: string;
  readonly rowId: string;
  readonly column: string;
}

/** What changes in one row. */
export interface WorkbookRowChange {
  readonly sheet: string;
  /** As it stands now, read in the same transaction. */
  readonly row: WorkbookSheetRow;
  /** By column. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Present when a return is undone: what `write` gave when it wrote the row. */
  readonly undo?: { readonly kept: unknown };
}

/** Who changed a cell last, and when. */
export interface WorkbookLastChange {
  readonly byName: string | null;
  readonly at: Date;
}

/** What became of a row: what undoing takes, as JSON, and the cells that were refused, each with its reason. */
export interface WorkbookRowWritten {
  readonly kept: unknown;
  readonly refused: Readonly<Record<string, string>>;
}

/** What every source knows of its kind. */
interface WorkbookReader {
  /**
   * What stands, as this viewer reads it: what she may not change is `locked`, what she does not read is `hidden`. Refuses who reads none of it, as a page does:
   * NOT_FOUND or NOT_ALLOWED. One or a few statements, whatever the number of rows.
   */
  read(database: Queryable, reading: WorkbookReading): Promise<WorkbookContent>;
  /** Refuses whom `read` refuses, without reading: for a source whose workbooks are large. */
  refuseStrangers?(database: Queryable, reading: WorkbookReading): Promise<void>;
  /** Who changed these cells last, in their order; null for what nobody knows. */
  lastChanges(database: Queryable, reading: WorkbookReading, places: readonly WorkbookPlace[]): Promise<readonly (WorkbookLastChange | null)[]>;
  /**
   * The selection of a workbook that lost the number of its export, from the ids that stand in it, of rows and columns; null where they are of no such workbook.
   * Absent: such a one is refused.
   */
  selectionOf?(database: Queryable, networkId: string, ids: readonly string[]): Promise<WorkbookReading['selection'] | null>;
}

/** One kind of workbook, as the feature to which its rows belong knows it. A provider of that feature; files, returns and reports are the engine's (`api/src/workbooks`). */
export interface WorkbookSource extends WorkbookReader {
  /**
   * Writes one row by the feature's own service, which refuses as it does on the screen: `DomainError`, or `InputError` with fields whose path begins with the key of a
   * column. Called inside of `Transactions.joined`, so that what services write by `Transactions.run` is part of the transaction of the whole; a row that is refused
   * leaves no trace. Also called for a trial that is rolled back: it does nothing but write rows. Gives what it needs to undo, as JSON.
   */
  write(manager: EntityManager, reading: WorkbookReading, change: WorkbookRowChange): Promise<unknown>;
}

/** One whose cells stand each by itself, so that a service of the feature takes many rows at once: a matrix has a hundred thousand. */
export interface WorkbookBatchSource extends WorkbookReader {
  /** As `WorkbookSource.write` does it, of many rows, in their order. A cell that is refused is told, and leaves the others; STALE_VERSION ends it all. */
  writeMany(manager: EntityManager, reading: WorkbookReading, changes: readonly WorkbookRowChange[]): Promise<readonly WorkbookRowWritten[]>;
}

/** Either. */
export type AnyWorkbookSource = WorkbookSource | WorkbookBatchSource;

/** A kind of workbook that a feature declares. */
export interface WorkbookDeclaration {
  readonly kind: WorkbookKind;
  /** A provider of the feature. */
  readonly source: Type<AnyWorkbookSource>;
}
