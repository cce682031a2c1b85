export { cellAddress, columnName } from './cell-address';
export { problemOfContainer } from './container';
export { readSpreadsheet, type Spreadsheet, UnreadableSpreadsheet } from './read-spreadsheet';
export { readWorkbook, type SheetSummary, type WorkbookSheet } from './read-workbook';
export { CELL_KINDS, MERGED } from './sheet-cells';
export { SPREADSHEET_NOTE_KINDS, type SpreadsheetNote } from './spreadsheet-notes';
export { boundedCell, csvRows, decodeText, detectDelimiter, detectEncoding, type RowBlock, rowsOfHead, type TextEncoding } from './text';
export { UnreadableWorkbook, type WorkbookProblem } from './unreadable-workbook';
export { type CellLook, type CellRule, type SheetToWrite, writeWorkbook, type WrittenValue } from './write-workbook';
