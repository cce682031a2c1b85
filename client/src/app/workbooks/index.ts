export { ExportWorkbook, type WorkbookOfPage } from './export-workbook';
export type { WorkbookToExport } from './workbooks-gateway';
