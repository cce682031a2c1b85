import { holdsWords } from '@maillage/domain';
import { cellAt, tally, type Cell, type Matrix, type MatrixCcas, type MatrixRow, type Tally } from './matrix-cells';
import { asksForCells, type MatrixFilters } from './filters/matrix-filters';

/** A CCAS, and where its cells stand in each row. */
export interface CcasPlace {
  readonly ccasIndex: number;
  readonly ccas: MatrixCcas;
}

/** An EPT and its CCAS that are seen; CCAS outside any EPT stand together under their own heading. */
export interface ViewGroup {
  /** The EPT's id, 0 for the CCAS outside any EPT, −1 for one's own: what the address and the collapsing know it by. */
  readonly key: number;
  readonly name: string;
  readonly places: readonly CcasPlace[];
  readonly isCollapsed: boolean;
  /** Its first column in `columns`. */
  readonly firstColumn: number;
  readonly columnsCount: number;
}

/** One column: a CCAS, or a whole collapsed group. */
export type ViewColumn =
  | ({ readonly kind: 'ccas'; readonly key: string; readonly groupIndex: number; readonly isOwn: boolean } & CcasPlace)
  | { readonly kind: 'group'; readonly key: string; readonly groupIndex: number; readonly name: string; readonly ccasIndexes: readonly number[] };

export interface ViewRow {
  readonly row: MatrixRow;
  /** Over the CCAS of the perimeter, whichever cells are asked for: hiding cells must not change a rate. */
  readonly summary: Tally;
}

export interface MatrixView {
  readonly groups: readonly ViewGroup[];
  readonly columns: readonly ViewColumn[];
  readonly rows: readonly ViewRow[];
  /** Every CCAS of the scope. */
  readonly perimeter: readonly number[];
  readonly matchingCellsCount: number | null;
}

export const OUTSIDE_EPT_KEY = 0;
const OUTSIDE_EPT_NAME = 'Hors EPT';
const OWN_KEY = -1;
const NOBODY: ReadonlySet<string> = new Set();

/** Whether one cell answers what is asked. */
export const cellMatches = (cell: Cell, filters: MatrixFilters): boolean =>
  (filters.stage === null || (filters.stage === 'none' ? cell.stage === null : cell.stage === filters.stage)) &&
  (!filters.isBlockedOnly || cell.isBlocked) &&
  (filters.weeksWithoutNews === null || cell.newsWeeks === null || cell.newsWeeks >= filters.weeksWithoutNews);

/**
 * The rows and columns that are seen, of the CCAS that the scope holds. A searched text keeps the initiatives that hold it, and the CCAS that hold it; an axis on which
 * nothing holds it stays whole, so that « Stains » gives one column with every initiative. When cells are asked for, the rows and
 * columns without any such cell are left out. Who answers for a CCAS sees it first.
 */
export function viewOf(
  matrix: Matrix,
  filters: MatrixFilters,
  collapsed: ReadonlySet<number>,
  holds: (ccasId: string) => boolean = () => true,
  ownCcasIds = NOBODY,
): MatrixView {
  const perimeter = indexesOf(matrix.ccas, ({ id }) => holds(id));
  let rows = matrix.rows.filter(
    (row) =>
      (filters.weather === null || row.weather === filters.weather) &&
      (filters.recommendationNumber === null || row.recommendationNumbers.includes(filters.recommendationNumber)),
  );
  let seen = perimeter;
  if (filters.text.trim()) {
    const rowsFound = rows.filter((row) => holdsWords(`${row.number} ${row.title} ${row.ownerName ?? ''}`, filters.text));
    const named = new Set(indexesOf(matrix.ccas, ({ communeName, name }) => holdsWords(`${communeName} ${name}`, filters.text)));
    const ccasFound = perimeter.filter((index) => named.has(index));
    if (rowsFound.length > 0) rows = rowsFound;
    if (ccasFound.length > 0) seen = ccasFound;
    if (rowsFound.length + ccasFound.length === 0) rows = [];
  }
  let matchingCellsCount: number | null = null;
  if (asksForCells(filters)) {
    const found = keepMatching(matrix, rows, seen, filters);
    ({ rows, seen, matchingCellsCount } = found);
  }
  const { groups, columns } = groupColumns(matrix, seen, collapsed, ownCcasIds);
  return { groups, columns, rows: rows.map((row) => ({ row, summary: tally(row, perimeter) })), perimeter, matchingCellsCount };
}

const indexesOf = <T>(items: readonly T[], test: (item: T) => boolean): number[] => items.flatMap((item, index) => (test(item) ? [index] : []));

function keepMatching(matrix: Matrix, rows: readonly MatrixRow[], seen: readonly number[], filters: MatrixFilters) {
  const foundCcas = new Set<number>();
  let matchingCellsCount = 0;
  const foundRows = rows.filter((row) => {
    let found = false;
    for (const index of seen) {
      if (!cellMatches(cellAt(row, index, matrix.weeksWithoutNewsLimit), filters)) continue;
      matchingCellsCount++;
      foundCcas.add(index);
      found = true;
    }
    return found;
  });
  return { rows: foundRows, seen: seen.filter((index) => foundCcas.has(index)), matchingCellsCount };
}

function groupColumns(
  matrix: Matrix,
  seen: readonly number[],
  collapsed: ReadonlySet<number>,
  ownCcasIds: ReadonlySet<string>,
): Pick<MatrixView, 'groups' | 'columns'> {
  const isOwn = (index: number): boolean => ownCcasIds.has(matrix.ccas[index]?.id ?? '');
  // A Map keeps the order of arrival: the API orders CCAS by EPT, then commune.
  const byKey = new Map<number, { readonly name: string; readonly places: CcasPlace[] }>();
  for (const ccasIndex of [...seen.filter(isOwn), ...seen.filter((index) => !isOwn(index))]) {
    const ccas = matrix.ccas[ccasIndex];
    if (!ccas) continue;
    const key = isOwn(ccasIndex) ? OWN_KEY : (ccas.eptId ?? OUTSIDE_EPT_KEY);
    const group = byKey.get(key) ?? { name: key === OWN_KEY ? 'Mon CCAS' : (ccas.eptName ?? OUTSIDE_EPT_NAME), places: [] };
    group.places.push({ ccasIndex, ccas });
    byKey.set(key, group);
  }
  const groups: ViewGroup[] = [];
  const columns: ViewColumn[] = [];
  for (const [key, { name, places }] of byKey) {
    const groupIndex = groups.length;
    const isCollapsed = collapsed.has(key);
    const firstColumn = columns.length;
    if (isCollapsed) columns.push({ kind: 'group', key: `ept-${key}`, groupIndex, name, ccasIndexes: places.map(({ ccasIndex }) => ccasIndex) });
    else for (const place of places) columns.push({ kind: 'ccas', key: place.ccas.id, groupIndex, isOwn: key === OWN_KEY, ...place });
    groups.push({ key, name, places, isCollapsed, firstColumn, columnsCount: columns.length - firstColumn });
  }
  return { groups, columns };
}
