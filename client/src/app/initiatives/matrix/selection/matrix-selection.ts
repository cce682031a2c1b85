import { asksForCells, type MatrixFilters } from '../filters/matrix-filters';
import { cellAt, type Matrix } from '../matrix-cells';
import { cellMatches, type MatrixView } from '../matrix-view';

/** A part of what is seen: some rows, and some CCAS by their place in the matrix. */
export interface SelectedPart {
  readonly rowIndexes: readonly number[];
  readonly ccasIndexes: readonly number[];
}

export const cellKey = (initiativeId: string, ccasId: string): string => `${initiativeId}.${ccasId}`;

/** The CCAS of some columns of the view, collapsed EPT included. */
export const ccasOfColumns = (view: MatrixView, first: number, last: number): number[] =>
  view.columns.slice(Math.min(first, last), Math.max(first, last) + 1).flatMap((column) => (column.kind === 'ccas' ? [column.ccasIndex] : column.ccasIndexes));

/** Numbers from one to another, in any order. */
export const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.abs(last - first) + 1 }, (_, offset) => Math.min(first, last) + offset);

/** The keys of the cells of a part. Of more than one cell, those alone that are the person's to change, and that answer what is asked for. */
export function keysOf(matrix: Matrix, view: MatrixView, filters: MatrixFilters, { rowIndexes, ccasIndexes }: SelectedPart): string[] {
  const isOne = rowIndexes.length === 1 && ccasIndexes.length === 1;
  return rowIndexes.flatMap((rowIndex) => {
    const row = view.rows[rowIndex]?.row;
    return ccasIndexes.flatMap((ccasIndex) => {
      const ccas = matrix.ccas[ccasIndex];
      if (!row || !ccas) return [];
      const isMeant = ccas.canUpdate && (!asksForCells(filters) || cellMatches(cellAt(row, ccasIndex, matrix.weeksWithoutNewsLimit), filters));
      return isOne || isMeant ? [cellKey(row.id, ccas.id)] : [];
    });
  });
}

/** With the keys, or without them where all were there already. */
export function toggled(selected: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected);
  const isAll = keys.length > 0 && keys.every((key) => selected.has(key));
  for (const key of keys) {
    if (isAll) next.delete(key);
    else next.add(key);
  }
  return next;
}

/** What is selected, as the acts take it. */
export function selectionOf(matrix: Matrix, selected: ReadonlySet<string>) {
  const cells = [...selected].map((key) => {
    const [initiativeId = '', ccasId = ''] = key.split('.');
    return { initiativeId, ccasId };
  });
  const updatable = new Set(matrix.ccas.filter(({ canUpdate }) => canUpdate).map(({ id }) => id));
  const ccasIds = [...new Set(cells.map(({ ccasId }) => ccasId))];
  return {
    cells,
    initiativeIds: [...new Set(cells.map(({ initiativeId }) => initiativeId))],
    ccasIds,
    remindableIds: ccasIds.filter((id) => updatable.has(id)),
  };
}
