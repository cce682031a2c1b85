import type { CellValue, WorkbookKind } from '@maillage/domain';
import type { WorkbookContent, WorkbookSheetRow } from '../../platform/declarations/workbook-source';

/** A workbook with all that stands in its file; passes to another process by structured clone. */
export interface WorkbookToWrite {
  readonly exportId: string;
  readonly kind: WorkbookKind;
  readonly title: string;
  readonly networkName: string;
  readonly byName: string;
  /** « 12/03/2026 à 10 h 30 », in Paris. */
  readonly at: string;
  /** What the page showed, in its words. */
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  readonly help: readonly string[];
  readonly sheets: readonly (Omit<WorkbookContent['sheets'][number], 'rows'> & { readonly rows: readonly RowToWrite[] })[];
}

/** A row as it goes out. */
export type RowToWrite = Pick<WorkbookSheetRow, 'id' | 'version' | 'values' | 'locked'>;

type Sheet = WorkbookToWrite['sheets'][number];

/** The same, rows without the keys of their values: what passes to another process is copied twice while nobody is answered. */
export type HandedOver = Omit<WorkbookToWrite, 'sheets'> & {
  readonly sheets: readonly (Omit<Sheet, 'rows'> & { readonly rows: readonly (Omit<RowToWrite, 'values'> & { readonly values: readonly CellValue[] })[] })[];
};

/** What is handed over to another process. */
export const handedOver = ({ sheets, ...workbook }: WorkbookToWrite): HandedOver => ({
  ...workbook,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, values: sheet.columns.map(({ key }) => row.values[key] ?? null) })),
  })),
});

/** What was handed over. */
export const takenOver = ({ sheets, ...workbook }: HandedOver): WorkbookToWrite => ({
  ...workbook,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, values: Object.fromEntries(sheet.columns.map(({ key }, at) => [key, row.values[at] ?? null])) })),
  })),
});
