import writeXlsxFile, { type CellObject } from 'write-excel-file/browser';
import { plain, type ExportType, type ExportValue } from './export-values';
import type { ExportTable } from './table';

const FORMATS: Readonly<Partial<Record<ExportType, string>>> = { date: 'dd/mm/yyyy', euros: '#,##0.00 "€"', percent: '0.0 %' };
const MIN_WIDTH = 10;
const MAX_WIDTH = 60;

/** A cell with its own type, so that a spreadsheet adds figures and sorts dates. A text is stored as text: it is never run. */
export function workbookCell(value: ExportValue, type: ExportType): CellObject | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { type: Number, value: type === 'euros' ? value / 100 : value, format: FORMATS[type] };
  if (typeof value === 'string' && type === 'date') return { type: Date, value: new Date(`${value.slice(0, 10)}T00:00:00Z`), format: FORMATS.date };
  return { type: String, value: plain(value, type), wrap: true, alignVertical: 'top' };
}

/** The table as an XLSX workbook of one sheet, its heading kept in sight. */
export function workbookOf<Row>({ columns, rows }: ExportTable<Row>, sheet: string): Promise<Blob> {
  const head: CellObject[] = columns.map(({ header }) => ({ type: String, value: header, fontWeight: 'bold', backgroundColor: '#DFF0F1', wrap: true }));
  const cells = rows.map((row) => columns.map(({ value, type = 'text' }) => workbookCell(value(row), type)));
  const widths = columns.map(({ header, value, type = 'text', width }) => ({
    width: width ?? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, header.length + 2, ...rows.map((row) => plain(value(row), type).length + 2))),
  }));
  return writeXlsxFile([head, ...cells], { sheet, columns: widths, stickyRowsCount: 1, orientation: 'landscape' }).toBlob();
}
