import { tidyText } from '@maillage/domain';
import { CELL_KINDS, MERGED, type Spreadsheet, type SpreadsheetNote } from '../../platform/spreadsheets';

/** Characters of a cell that are read: those of the longest text of an initiative, and a little more, so that it is seen to be too long. */
export const CELL_CHARACTERS = 4_100;
/** Of all sheets together: a plan of 200 initiatives at 300 CCAS is a tenth of it. */
const MAX_CELLS = 600_000;
const MAX_CHARACTERS = 8_000_000;

/** A cell that is no plain text or number: its row, its column, what it is (`CELL_KINDS`, with `MERGED`). */
export type CellMark = readonly [row: number, column: number, kind: number];

/** A sheet as it is kept while somebody says what it means. */
export interface StagedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly CellMark[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly notes: readonly SpreadsheetNote[];
}

/** A workbook as it is kept. */
export interface StagedBook {
  readonly format: Spreadsheet['format'];
  readonly isDate1904: boolean;
  readonly notes: readonly SpreadsheetNote[];
  readonly sheets: readonly StagedSheet[];
}

const isFilled = (cell: string): boolean => cell !== '';

/** What is kept of a workbook; null where that is more than any plan needs. */
export function stageBook({ format, isDate1904, notes, sheets }: Spreadsheet): StagedBook | null {
  const staged = sheets.map(stageSheet).filter(({ rows }) => rows.length > 0);
  const cells = staged.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0);
  if (cells > MAX_CELLS) return null;
  const characters = staged.reduce((sum, { rows }) => sum + rows.reduce((all, row) => all + row.reduce((some, { length }) => some + length, 0), 0), 0);
  return characters > MAX_CHARACTERS ? null : { format, isDate1904, notes, sheets: staged };
}

function stageSheet({ name, isHidden, rows, kinds, hiddenRows, hiddenColumns, notes }: Spreadsheet['sheets'][number]): StagedSheet {
  const texts = rows.map((row) => row.map(tidyText));
  const height = texts.findLastIndex((row) => row.some(isFilled)) + 1;
  const width = texts.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  const marks: CellMark[] = [];
  for (const [row, line] of kinds.slice(0, height).entries()) {
    for (const [column, kind] of line.subarray(0, width).entries())
      if (kind >= CELL_KINDS.error || kind === CELL_KINDS.number || kind >= MERGED) marks.push([row, column, kind]);
  }
  return {
    name: tidyText(name).slice(0, 100).toWellFormed(),
    isHidden,
    rows: texts.slice(0, height).map((row) => row.slice(0, width)),
    marks,
    hiddenRows: [...hiddenRows].filter((row) => row < height),
    hiddenColumns: [...hiddenColumns].filter((column) => column < width),
    notes,
  };
}
