import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/browser';
import { plain, type ExportType, type ExportValue } from './export-values';
import { type ExportTable, NOTES_HEADING } from './table';

const FORMATS: Readonly<Partial<Record<ExportType, string>>> = { date: 'dd/mm/yyyy', euros: '#,##0.00 "€"', percent: '0.0 %' };
const MIN_WIDTH = 10;
const MAX_WIDTH = 60;
const NOTES_WIDTH = 120;

/** A cell with its own type, so that a spreadsheet adds figures and sorts dates. A text is stored as text: it is never run. */
export function workbookCell(value: ExportValue, type: ExportType, decimals?: number): CellObject | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number')
    return {
      type: Number,
      value: type === 'euros' ? value / 100 : value,
      format: decimals === undefined ? FORMATS[type] : `#,##0${decimals > 0 ? '.' + '0'.repeat(decimals) : ''}`,
    };
  if (typeof value === 'string' && type === 'date') return { type: Date, value: new Date(`${value.slice(0, 10)}T00:00:00Z`), format: FORMATS.date };
  return { type: String, value: plain(value, type), wrap: true, alignVertical: 'top' };
}

/** The table on a sheet, its heading kept in sight, and its notes on a second one. */
export function sheetsOf<Row>({ columns, rows, notes = [] }: ExportTable<Row>, sheet: string): Sheet<Blob>[] {
  const head: CellObject[] = columns.map(({ header }) => ({ type: String, value: header, fontWeight: 'bold', backgroundColor: '#DFF0F1', wrap: true }));
  const cells = rows.map((row) => columns.map(({ value, type = 'text', decimals }) => workbookCell(value(row), type, decimals)));
  const widths = columns.map(({ header, value, type = 'text', width }) => ({
    width: width ?? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, header.length + 2, ...rows.map((row) => plain(value(row), type).length + 2))),
  }));
  const data: Sheet<Blob> = { data: [head, ...cells], sheet, columns: widths, stickyRowsCount: 1, orientation: 'landscape' };
  if (notes.length === 0) return [data];
  return [data, { data: notes.map((note) => [workbookCell(note, 'text')]), sheet: NOTES_HEADING, columns: [{ width: NOTES_WIDTH }] }];
}

/** The table as an XLSX workbook. */
export const workbookOf = <Row>(table: ExportTable<Row>, sheet: string): Promise<Blob> => writeXlsxFile(sheetsOf(table, sheet)).toBlob();
