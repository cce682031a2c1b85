import type { Sheet } from 'hucre/xlsx';
import { columnName } from './cell-address';
import { packWorkbook, unpackWorkbook, type WorkbookParts } from './container';
import { cellsOf, type SheetCells } from './sheet-cells';
import { extentOf, type Extent, MAX_CELLS } from './sheet-extent';
import { UnreadableWorkbook } from './unreadable-workbook';

/** A sheet before it is read. */
export interface SheetSummary {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A sheet and what stands in it. */
export interface WorkbookSheet extends SheetSummary, SheetCells {}

/**
 * The sheets of an XLSX workbook, in its order; those that are not wanted are left unread. Pure: bytes in, sheets out, `UnreadableWorkbook`
 * where there are none. Memory is bounded by what is filled, never by what a file declares or by one cell far away.
 */
export async function readWorkbook(bytes: Uint8Array, isWanted: (sheet: SheetSummary) => boolean = () => true): Promise<WorkbookSheet[]> {
  const parts = unpackWorkbook(bytes);
  const range = rangeOf(parts);
  const hidden = new Set<string>();
  const sheets = await parse(parts, range, ({ name, hidden: isHidden, veryHidden }) => {
    const summary = { name, isHidden: Boolean(isHidden || veryHidden) };
    if (summary.isHidden) hidden.add(name);
    return isWanted(summary);
  });
  const areComputedOnOpening = part(parts, 'xl/workbook.xml').includes('fullCalcOnLoad="1"');
  return sheets.map((sheet) => ({ name: sheet.name, isHidden: hidden.has(sheet.name), ...cellsOf(sheet, areComputedOnOpening) }));
}

const part = (parts: WorkbookParts, name: string): Buffer => {
  const found = Object.keys(parts).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return Buffer.from(found === undefined ? [] : (parts[found] as Uint8Array));
};

/** The rectangle that holds all filled cells of all sheets: the reader is not to look beyond it. */
function rangeOf(parts: WorkbookParts): Extent {
  const extents = Object.entries(parts).flatMap(([name, xml]) => (/^xl\/worksheets\//i.test(name) ? [extentOf(xml)] : []));
  if (extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MAX_CELLS) throw new UnreadableWorkbook('TOO_SPREAD');
  return { rows: Math.max(1, ...extents.map(({ rows }) => rows)), columns: Math.max(1, ...extents.map(({ columns }) => columns)) };
}

type SheetFilter = (info: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }) => boolean;

async function parse(parts: WorkbookParts, { rows, columns }: Extent, sheets: SheetFilter): Promise<Sheet[]> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const workbook = await readXlsx(packWorkbook(parts), { sheets, range: `A1:${columnName(columns)}${rows}`, readStyles: hasPercentages(parts) });
    return workbook.sheets;
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('DAMAGED', { cause: error });
  }
}

/** Styles are an object for each cell: they are asked for where one of them may be a percentage (formats 9 and 10 of Excel's own). */
function hasPercentages(parts: WorkbookParts): boolean {
  const styles = part(parts, 'xl/styles.xml');
  return ['%', 'numFmtId="9"', 'numFmtId="10"'].some((sign) => styles.includes(sign));
}
