export { problemOfContainer } from './container';
export { readWorkbook, type SheetSummary, type WorkbookSheet } from './read-workbook';
export { CELL_KINDS, MERGED } from './sheet-cells';
export { UnreadableWorkbook, type WorkbookProblem } from './unreadable-workbook';
