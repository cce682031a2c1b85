import type { Cell, MergeRange, Sheet } from 'hucre/xlsx';
import { UnreadableWorkbook } from './unreadable-workbook';

/** What a cell is, beside the text that it shows. */
export const CELL_KINDS = { text: 0, number: 1, percent: 2, error: 3, formula: 4, date: 5 } as const;
/** Added to the kind of a cell that only repeats what stands above it in a merged range. */
export const MERGED = 16;

/** A sheet as text, with what each cell is. */
export interface SheetCells {
  /**
   * As the sheet shows them, save for rounding: numbers with a dot, 43.2 % of a cell that is formatted so, dates as 2024-12-31 (with their
   * time behind a T), #REF!, `=A1+B1` for a formula of which no result is kept.
   */
  readonly rows: readonly (readonly string[])[];
  /** `CELL_KINDS` of each cell. */
  readonly kinds: readonly Uint8Array[];
  /** Places from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Ranges that show one cell, in the order of the file. */
  readonly merges: readonly MergedRange[];
}

/** Places from 0, the last included. */
export type MergedRange = Pick<MergeRange, 'startRow' | 'endRow' | 'startCol' | 'endCol'>;

/** A percentage is kept as its hundredth: shifted in its digits, so that 0.07 is 7 and not 7.000000000000001. */
function timesHundred(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + 2}`);
}

/** A part of one as a percentage: « 43.2 % » for 0.432. */
export const percentText = (value: number): string => `${timesHundred(value)} %`;

/** Whether a number is shown as a percentage: « 0.0% », but not « 0.0"%" », which only writes the sign behind it. */
const isPercent = (format: string | undefined): boolean => format !== undefined && format.replace(/"[^"]*"|\\./g, '').includes('%');

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}

/** Some writers keep 0 for all formulas and ask for them to be computed when the workbook is opened: such a 0 is no result. */
function isUncomputed({ formula, value }: Cell, areComputedOnOpening: boolean): boolean {
  return formula !== undefined && (value === null || (areComputedOnOpening && value === 0));
}

/** Cells of a sheet as hucre gives it. */
export function cellsOf(sheet: Sheet, areComputedOnOpening: boolean): SheetCells {
  const rows = sheet.rows.map((row) => new Array<string>(row.length).fill(''));
  const kinds = sheet.rows.map((row) => new Uint8Array(row.length));
  const put = (row: number, column: number, text: string, kind: number): void => {
    const texts = rows[row];
    if (!texts || column >= texts.length) return;
    texts[column] = text;
    (kinds[row] as Uint8Array)[column] = kind;
  };
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      if (value instanceof Date) put(row, column, dateText(value), CELL_KINDS.date);
      else put(row, column, String(value), typeof value === 'number' ? CELL_KINDS.number : CELL_KINDS.text);
    }
  }
  for (const [place, cell] of sheet.cells ?? []) {
    const comma = place.indexOf(',');
    const [row, column] = [Number(place.slice(0, comma)), Number(place.slice(comma + 1))];
    if (cell.type === 'error') put(row, column, String(cell.value), CELL_KINDS.error);
    else if (isUncomputed(cell, areComputedOnOpening)) put(row, column, `=${cell.formula}`, CELL_KINDS.formula);
    else if (typeof cell.value === 'number' && isPercent(cell.style?.numFmt)) put(row, column, percentText(cell.value), CELL_KINDS.percent);
  }
  const merges = sheet.merges ?? [];
  spreadMerged(merges, rows, kinds);
  const hiddenRows = new Set([...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])));
  const hiddenColumns = new Set((sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : [])));
  return { rows, kinds, hiddenRows, hiddenColumns, merges };
}

/** A cell that is merged over several rows says the same of each of them. Sideways it is a title, and says nothing of the columns. */
export function spreadMerged(merges: readonly MergedRange[], rows: readonly string[][], kinds: readonly Uint8Array[]): void {
  // ranges never overlap, so that all of them have no more cells than the sheet
  let left = rows.length * (rows[0]?.length ?? 0);
  for (const { startRow, endRow, startCol } of merges) {
    const text = rows[startRow]?.[startCol] ?? '';
    const kind = kinds[startRow]?.[startCol] ?? CELL_KINDS.text;
    const last = Math.min(endRow, rows.length - 1);
    left -= Math.max(0, last - startRow);
    if (left < 0) throw new UnreadableWorkbook('DAMAGED');
    if (text === '') continue;
    for (let row = startRow + 1; row <= last; row++) {
      (rows[row] as string[])[startCol] = text;
      (kinds[row] as Uint8Array)[startCol] = kind | MERGED;
    }
  }
}
