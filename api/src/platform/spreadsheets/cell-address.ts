const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** « A » for 1, « AA » for 27. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) name = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + name;
  return name;
}

/** « C12 » for row 11 and column 2: places count from 0, addresses from 1. */
export const cellAddress = (row: number, column: number): string => `${columnName(column + 1)}${row + 1}`;
