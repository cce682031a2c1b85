/** What of a portrait takes room on paper. */
export interface PrintedPortrait {
  /** Letters in each column of each row. */
  readonly rows: readonly (readonly number[])[];
  readonly themesCount: number;
  readonly noticesCount: number;
  /** Letters of all sources. */
  readonly sourcesLength: number;
}

/** A4 between the margins of the style sheet, and what stands above the table, in points. */
const SHEET_HEIGHT = 780;
const SHEET_WIDTH = 561;
const HEAD_HEIGHT = 135;
const NOTICE_HEIGHT = 26;
const SOURCE_LINE = { letters: 175, height: 8 };
/** Between what can still be read and what keeps a row on its line. */
const SMALLEST = 5;
const LARGEST = 7.2;
const STEP = 0.1;
/** Letters are about half as wide as they are high: those of names and sentences somewhat less, figures and single words more. */
const TEXT_WIDTH = 0.47;
const FIGURE_WIDTH = 0.515;
const CELL_PADDING = 0.7;
const LINE_HEIGHT = 1.15;
const ROW_PADDING = 0.1;
const THEME_PADDING = 0.4;
/** A line between two rows, in points: no printer draws it thinner. */
const ROW_LINE = 1;
const HEADING_LINES = 2;

/** Share of the width of each column: those of figures alike, the first three share the rest (as in the style sheet). */
export const FIGURE_SHARE = 0.088;
const TEXT_SHARES: readonly number[] = [0.44, 0.27, 0.29];
/** A figure is never broken over two lines: « 93 162 715 € ». What is longer is words. */
const FIGURE_LETTERS_MAX = 13;

const shareOf = (column: number, columnsCount: number): number => {
  const share = TEXT_SHARES[column];
  return share === undefined ? FIGURE_SHARE : share * (1 - FIGURE_SHARE * (columnsCount - TEXT_SHARES.length));
};

function heightOf({ rows, themesCount, noticesCount, sourcesLength }: PrintedPortrait, size: number): number {
  const linesOf = (row: readonly number[]): number =>
    row.reduce((lines, letters, column) => {
      const perLine = (shareOf(column, row.length) * SHEET_WIDTH - CELL_PADDING * size) / ((column < TEXT_SHARES.length ? TEXT_WIDTH : FIGURE_WIDTH) * size);
      return Math.max(lines, Math.ceil(letters / perLine));
    }, 1);
  const table = rows.reduce((height, row) => height + (linesOf(row) * LINE_HEIGHT + ROW_PADDING) * size + ROW_LINE, 0);
  const headings = (themesCount * (LINE_HEIGHT + THEME_PADDING) + HEADING_LINES * LINE_HEIGHT) * size + (themesCount + 1) * ROW_LINE;
  const sources = Math.ceil(sourcesLength / SOURCE_LINE.letters) * SOURCE_LINE.height;
  return HEAD_HEIGHT + noticesCount * NOTICE_HEIGHT + headings + table + sources;
}

/** Whether each figure stands in its column at that size. */
const isWideEnough = ({ rows }: PrintedPortrait, size: number): boolean =>
  rows.every((row) =>
    row.every((letters, column) => {
      const isFigure = column >= TEXT_SHARES.length && letters <= FIGURE_LETTERS_MAX;
      return !isFigure || (letters * FIGURE_WIDTH + CELL_PADDING) * size <= shareOf(column, row.length) * SHEET_WIDTH;
    }),
  );

/** The largest letters, in points, with which a portrait stands on one page; the smallest that can be read where none do. */
export function printedSize(portrait: PrintedPortrait): number {
  for (let size = LARGEST; size > SMALLEST; size -= STEP)
    if (heightOf(portrait, size) <= SHEET_HEIGHT && isWideEnough(portrait, size)) return Math.round(size * 10) / 10;
  return SMALLEST;
}
