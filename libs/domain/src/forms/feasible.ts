/** That a sum of entries, each with its coefficient, is at most a number. */
export interface Demand {
  readonly of: ReadonlyMap<string, number>;
  readonly most: number;
}

const NOTHING = 1e-9;
/** What is left of what could not be met, for a number of that size, is no rounding any more. */
const MISSED = 1e-7;
/** Beyond these steps nothing is said: a form is never refused for what was not proved. */
const MOST_STEPS = 3_000;

/**
 * Whether numbers exist that meet every demand at once: the first phase of the simplex method, by Bland's rule. Entries are 0 at least, but for those that
 * `isSigned` says may be below.
 */
export function isFeasible(demands: readonly Demand[], isSigned: (entry: string) => boolean): boolean {
  const columns = new Map<string, number>();
  const columnOf = (name: string): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    columns.set(name, columns.size);
    return columns.size - 1;
  };
  const rows = demands.map(({ of, most }) => {
    const size = Math.max(...[...of.values()].map(Math.abs), NOTHING);
    const parts = [...of].flatMap(([entry, times]): [number, number][] => {
      const above: [number, number] = [columnOf(`+${entry}`), times / size];
      return isSigned(entry) ? [above, [columnOf(`-${entry}`), -times / size]] : [above];
    });
    return { parts, most: most / size };
  });
  const [variables, width] = [columns.size, columns.size + rows.length * 2];
  // a row: the entries, what it has to spare, what it misses; last what it must come to
  const table = rows.map(({ parts, most }, at) => {
    const row = new Float64Array(width + 1);
    const sign = most < 0 ? -1 : 1;
    for (const [column, times] of parts) row[column] = (row[column] ?? 0) + sign * times;
    row[variables + at] = sign;
    row[variables + rows.length + at] = most < 0 ? 1 : 0;
    row[width] = sign * most;
    return row;
  });
  const basis = rows.map(({ most }, at) => (most < 0 ? variables + rows.length + at : variables + at));
  const missed = new Float64Array(width + 1);
  for (const [at, row] of table.entries()) if ((rows[at]?.most ?? 0) < 0) for (let column = 0; column <= width; column++) add(missed, column, row[column] ?? 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const entering = missed.subarray(0, variables + rows.length).findIndex((gain) => gain > NOTHING);
    if (entering < 0) return (missed[width] ?? 0) <= MISSED * Math.max(1, ...rows.map(({ most }) => Math.abs(most)));
    const leaving = tightest(table, basis, entering, width);
    if (leaving < 0) return true;
    pivot(table, missed, leaving, entering);
    basis[leaving] = entering;
  }
  return true;
}

const add = (row: Float64Array, column: number, what: number): void => {
  row[column] = (row[column] ?? 0) + what;
};

/** The row that bounds what enters most; of several the first variable, so that no circle is walked. */
function tightest(table: readonly Float64Array[], basis: readonly number[], entering: number, width: number): number {
  let [found, least] = [-1, Number.POSITIVE_INFINITY];
  for (const [at, row] of table.entries()) {
    const times = row[entering] ?? 0;
    if (times <= NOTHING) continue;
    const ratio = (row[width] ?? 0) / times;
    if (ratio < least - NOTHING || (ratio < least + NOTHING && (basis[at] ?? 0) < (basis[found] ?? Number.POSITIVE_INFINITY))) [found, least] = [at, ratio];
  }
  return found;
}

function pivot(table: readonly Float64Array[], missed: Float64Array, at: number, entering: number): void {
  const row = table[at];
  if (!row) return;
  const by = row[entering] ?? 1;
  for (let column = 0; column < row.length; column++) row[column] = (row[column] ?? 0) / by;
  for (const other of [...table, missed]) {
    const times = other === row ? 0 : (other[entering] ?? 0);
    if (times !== 0) for (let column = 0; column < row.length; column++) add(other, column, -times * (row[column] ?? 0));
  }
}
