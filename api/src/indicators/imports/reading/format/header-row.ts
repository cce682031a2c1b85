import { readTerritory } from '../value/territory-code';
import { isTerritoryHeader } from './territory-column';

/** Titles, notes and labels come before the header of a workbook, never more. */
const LOOKED_AT_ROWS = 60;

const filled = (row: readonly string[]): number => row.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
const isNumber = (cell: string): boolean => /^-?[\d\s.,]+%?$/.test(cell.trim()) && cell.trim() !== '';

/** Whether the column below that header begins with a code of a territory. */
function standsAbove(rows: readonly (readonly string[])[], header: number, column: number): boolean {
  const next = rows.slice(header + 1).find((row) => filled(row) > 0);
  const cell = next?.[column] ?? '';
  return cell.trim() !== '' && readTerritory(cell, null, true) !== 'unreadable';
}

/**
 * Place of the header among the first rows. INSEE's workbooks have a title, a row of labels, then one of codes (CODGEO, EPT…): the header
 * is the row right above the first code of a territory. null where no row is a header.
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | null {
  const first = rows.slice(0, LOOKED_AT_ROWS);
  let named: number | null = null;
  for (const [i, row] of first.entries()) {
    if (filled(row) < 2) continue;
    for (const [column, cell] of row.entries()) {
      if (!isTerritoryHeader(cell)) continue;
      if (standsAbove(rows, i, column)) return i;
      named ??= i;
    }
  }
  if (named !== null) return named;
  const texts = first.findIndex((row) => filled(row) >= 2 && filled(row) === row.length && !row.some(isNumber));
  return texts >= 0 ? texts : null;
}
