export { ExportWorkbook } from './export-workbook';
export type { WorkbookToExport } from './workbooks-gateway';
