/** A place in the grid, headers included: rows 0 and 1 are the groups and the CCAS, columns 0 and 1 the initiative and its rate. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** Body rows that one PageUp or PageDown passes over. */
  readonly rowsPerPage: number;
  /** Columns where a group's heading begins, in grid coordinates, in order. */
  readonly groupStarts: readonly number[];
}

export const HEADER_ROWS = 2;
export const HEADER_COLUMNS = 2;

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), Math.max(min, max));

/** A place that exists: filters and collapsing take rows and columns away under the cursor. Group headings are reached at their start. */
export function settle(place: GridPlace, shape: GridShape): GridPlace {
  const row = clamp(place.row, 0, shape.rows - 1);
  const column = clamp(place.column, 0, shape.columns - 1);
  if (row > 0) return { row, column };
  // The corner spans both header rows; a group's heading spans its columns.
  if (column < HEADER_COLUMNS) return { row: 1, column };
  return { row, column: shape.groupStarts.findLast((start) => start <= column) ?? HEADER_COLUMNS };
}

/**
 * Where a key leads, or null when it is not a grid key (WAI-ARIA APG, « grid »): arrows, Home and End in the row, Ctrl+Home and Ctrl+End
 * to the corners of the grid, PageUp and PageDown by a screen of rows.
 */
export function moveInGrid(from: GridPlace, { key, ctrlKey }: GridKey, shape: GridShape): GridPlace | null {
  const last = { row: shape.rows - 1, column: shape.columns - 1 };
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return settle({ row: ctrlKey ? 0 : row - 1, column }, shape);
    case 'ArrowDown':
      return settle({ row: ctrlKey ? last.row : row + 1, column }, shape);
    case 'ArrowLeft':
      return row === 0 ? previousGroup(column, shape) : settle({ row, column: ctrlKey ? 0 : column - 1 }, shape);
    case 'ArrowRight':
      return row === 0 ? nextGroup(column, shape) : settle({ row, column: ctrlKey ? last.column : column + 1 }, shape);
    case 'Home':
      return settle({ row: ctrlKey ? HEADER_ROWS : row, column: 0 }, shape);
    case 'End':
      return settle(ctrlKey ? last : { row, column: last.column }, shape);
    case 'PageUp':
      return settle({ row: row <= HEADER_ROWS ? row : Math.max(HEADER_ROWS, row - shape.rowsPerPage), column }, shape);
    case 'PageDown':
      return settle({ row: row < HEADER_ROWS ? HEADER_ROWS : row + shape.rowsPerPage, column }, shape);
    default:
      return null;
  }
}

const nextGroup = (column: number, shape: GridShape): GridPlace => ({ row: 0, column: shape.groupStarts.find((start) => start > column) ?? column });

const previousGroup = (column: number, shape: GridShape): GridPlace => {
  const start = shape.groupStarts.findLast((candidate) => candidate < column);
  return start === undefined ? settle({ row: 1, column: HEADER_COLUMNS - 1 }, shape) : { row: 0, column: start };
};
