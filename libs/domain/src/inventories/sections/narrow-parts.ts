import type { EditionMatrix, EditionPart, EditionTable } from '../../editions/edition-content';

/** Columns that a page has room for beside those that head its rows. */
const MOST_BESIDE = 6;
const MOST_SIGNS = 12;

/** So many in each group, as even as can be. */
function groupsOf<T>(all: readonly T[], most: number): T[][] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
const captionOf = (caption: string, index: number, count: number): string => (count === 1 ? caption : `${caption} (${index + 1} sur ${count})`);

/** `heads`: columns by which a row is known, repeated in each part. */
function narrowTable(table: EditionTable, heads: number): EditionTable[] {
  const [others, first] = [table.columns.slice(heads), table.columns.slice(0, heads)];
  if (others.length <= MOST_BESIDE) return [table];
  const groups = groupsOf(
    others.map((_, index) => heads + index),
    MOST_BESIDE,
  );
  return groups.map((group, index) => ({
    ...table,
    caption: captionOf(table.caption, index, groups.length),
    columns: [...first, ...table.columns.filter((_, column) => group.includes(column))],
    rows: table.rows.map((row) => [...row.slice(0, heads), ...group.map((column) => row[column] ?? null)]),
    ...(index < groups.length - 1 ? { notes: [] } : {}),
  }));
}

function narrowMatrix(matrix: EditionMatrix): EditionMatrix[] {
  if (matrix.columns.length <= MOST_SIGNS) return [matrix];
  const groups = groupsOf(
    matrix.columns.map((_, index) => index),
    MOST_SIGNS,
  );
  return groups.map((group, index) => ({
    ...matrix,
    caption: captionOf(matrix.caption, index, groups.length),
    columns: group.map((column) => matrix.columns[column] ?? ''),
    rows: matrix.rows.map(({ name, cells }) => ({ name, cells: group.map((column) => cells[column] ?? null) })),
  }));
}

/** A part as a page has room for it: what has too many columns comes in several, each of which begins by what its rows are known by. */
export function narrowParts(part: EditionPart, heads = 1): EditionPart[] {
  if (part.is === 'table') return narrowTable(part, heads);
  return part.is === 'matrix' ? narrowMatrix(part) : [part];
}
