import { type Grid, type GridMask, maskGrid } from './masked-grid';

/** The same numbers each time. */
const numbers = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/**
 * Every way in which the numbers may be for who knows all that is told, all sums of rows, and her own answer: by trying each. Nothing is shared with what masks
 * but the rule that numbers are whole and none is negative, and that a small number hidden beside told ones is 0 to 4.
 */
function possible({ rows, columns }: Grid, mask: GridMask, own: readonly [number, number] | null): { cells: Set<number>[][]; totals: Set<number>[] } {
  const cells = rows.map(() => Array.from({ length: columns }, () => new Set<number>()));
  const totals = Array.from({ length: columns }, () => new Set<number>());
  const truth = Array.from({ length: columns }, (_, c) => rows.reduce((sum, { counts }) => sum + (counts[c] ?? 0), 0));
  const may = (value: number, real: number, isHidden: boolean, isPartly: boolean): boolean =>
    !isHidden ? value === real : !isPartly || (real <= 4 ? value <= 4 : value > 4);
  const ways = rows.map(({ counts }, r) => {
    const size = counts.reduce((sum, each) => sum + each, 0);
    const isPartly = mask.cells[r]?.some((isHidden) => !isHidden) ?? false;
    const found: number[][] = [];
    const walk = (row: number[], left: number): void => {
      const c = row.length;
      if (c === columns) {
        if (left === 0) found.push(row);
        return;
      }
      for (let value = own?.[0] === r && own[1] === c ? 1 : 0; value <= left; value++)
        if (may(value, counts[c] ?? 0, mask.cells[r]?.[c] ?? true, isPartly)) walk([...row, value], left - value);
    };
    walk([], size);
    return found;
  });
  const isTotalTold = mask.totals.some((isHidden) => !isHidden);
  const walk = (chosen: number[][]): void => {
    if (chosen.length < rows.length) {
      for (const way of ways[chosen.length] ?? []) walk([...chosen, way]);
      return;
    }
    const sums = truth.map((_, c) => chosen.reduce((sum, row) => sum + (row[c] ?? 0), 0));
    if (!sums.every((sum, c) => may(sum, truth[c] ?? 0, mask.totals[c] ?? true, isTotalTold))) return;
    for (const [r, row] of chosen.entries()) for (const [c, value] of row.entries()) cells[r]?.[c]?.add(value);
    for (const [c, sum] of sums.entries()) totals[c]?.add(sum);
  };
  walk([]);
  return { cells, totals };
}

const small = [0, 1, 2, 3, 4];
const grid = (...rows: number[][]): Grid => ({ columns: rows[0]?.length ?? 0, rows: rows.map((counts) => ({ counts, isRest: false })) });

describe('a grid that is told in part', () => {
  it('hides nothing where no number is small', () => {
    expect(maskGrid(grid([8, 12], [20, 6]))).toEqual({
      cells: [
        [false, false],
        [false, false],
      ],
      totals: [false, false],
    });
  });

  it('hides a small number with another of its row, and what its column would tell', () => {
    const { cells, totals } = maskGrid(grid([40, 20, 2], [30, 25, 18], [12, 19, 22]));
    expect(cells[0]?.[2]).toBe(true);
    expect(totals).toEqual([false, false, false]);
    expect(cells.flat().filter(Boolean)).toHaveLength(4);
  });

  it('tells nothing of a place where everybody answered alike: their answer is known with it', () => {
    expect(maskGrid(grid([12, 0], [30, 20])).cells[0]).toEqual([true, true]);
  });

  it('keeps every small number anything from 0 to 4, whatever is added up and taken away, and three of them against who knows her own answer', () => {
    const random = numbers(20_261_202);
    for (let round = 0; round < 150; round++) {
      const [height, columns] = [1 + Math.floor(random() * 3), 2 + Math.floor(random() * 2)];
      const rows = Array.from({ length: height }, (_, r) => {
        const counts = Array.from({ length: columns }, () => Math.floor(random() * random() * 10));
        // a place is told of five at least
        counts[0] = Math.max(counts[0] ?? 0, 5 - counts.slice(1).reduce((sum, each) => sum + each, 0));
        return { counts, isRest: r === height - 1 && height > 1 && random() < 0.3 };
      });
      const masked = { rows, columns };
      const mask = maskGrid(masked);
      const said = JSON.stringify({ rows, mask });
      const stranger = possible(masked, mask, null);
      for (const [r, { counts, isRest }] of rows.entries())
        for (const [c, value] of counts.entries()) {
          if (value <= 4) expect({ said, left: [...(stranger.cells[r]?.[c] ?? [])].filter((each) => each <= 4).sort() }).toEqual({ said, left: small });
          if (value <= 4 || isRest) expect({ said, isHidden: mask.cells[r]?.[c] }).toEqual({ said, isHidden: true });
        }
      const [r, c] = [Math.floor(random() * height), Math.floor(random() * columns)];
      if ((rows[r]?.counts[c] ?? 0) === 0) continue;
      const insider = possible(masked, mask, [r, c]);
      for (const [other, { counts }] of rows.entries())
        for (const [column, value] of counts.entries())
          if (value <= 4) expect({ said, left: (insider.cells[other]?.[column]?.size ?? 0) >= 3 }).toEqual({ said, left: true });
    }
  });
});
