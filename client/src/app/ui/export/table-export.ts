import { plain, sheetName } from './export-values';
import { type ExportColumn, type ExportFormat, type ExportTable, NOTES_HEADING } from './table';

export type { AnyTable, ExportColumn, ExportFormat, ExportTable } from './table';

/** Excel takes the text for UTF-8 only after this mark, and the columns for French ones only with a semicolon. */
const BYTE_ORDER_MARK = '\ufeff';

/** Quoted where it must be, and never run as a formula by a spreadsheet (OWASP, CSV injection). */
const csvCell = (text: string, isText: boolean): string => {
  const safe = isText && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The table as spreadsheets set to French read it: UTF-8 with its mark, semicolons, decimal commas, CRLF. Its notes stand beside each line. */
export function csvOf<Row>({ columns: own, rows, notes = [] }: ExportTable<Row>): string {
  const columns: readonly ExportColumn<Row>[] = notes.length > 0 ? [...own, { header: NOTES_HEADING, value: () => notes.join(' ') }] : own;
  const head = columns.map(({ header }) => csvCell(header, true));
  const lines = rows.map((row) =>
    columns.map(({ value, type = 'text' }) => {
      const cell = value(row);
      return csvCell(plain(cell, type), typeof cell === 'string');
    }),
  );
  return BYTE_ORDER_MARK + [head, ...lines].map((cells) => cells.join(';')).join('\r\n') + '\r\n';
}

/** Writes what is seen as a file, and hands it over. The writer of workbooks is loaded the first time one is asked for. */
export async function exportTable<Row>({ format, ...table }: ExportTable<Row> & { readonly format: ExportFormat }): Promise<void> {
  const blob =
    format === 'csv'
      ? new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' })
      : await import('./workbook').then(({ workbookOf }) => workbookOf(table, sheetName(table.name)));
  handOver(`${table.name}.${format}`, blob);
}

/** Lets the rows be checked against the columns where the table is made. */
export const tableOf = <Row>(table: ExportTable<Row>): ExportTable<Row> => table;

/** Gives a file to whoever asked for it. */
export function handOver(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: fileName }).click();
  // the download reads the address after this task
  setTimeout(() => URL.revokeObjectURL(url));
}
