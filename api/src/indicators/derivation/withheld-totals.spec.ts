import fc from 'fast-check';
import { totalsToWithhold } from './withheld-totals.queries';

const PERIOD = 202400;
const FRANCE = 1;
const REGION = 10;
/** Two départements of two groups each: 100 and 200, with 101, 102 and 201, 202. */
const commune = (territoryId: number, departementId: number, groupId: number, isGroupWithin = true) => ({
  period: PERIOD,
  territoryId,
  groupId,
  isGroupWithin,
  above: [departementId, REGION, FRANCE],
});
const totals = (...ids: number[]) => ids.map((territoryId) => ({ period: PERIOD, territoryId }));
const hiddenOf = (...args: Parameters<typeof totalsToWithhold>) => totalsToWithhold(...args).map(({ territoryId }) => territoryId);

describe('totalsToWithhold', () => {
  it('hides nothing where nothing is secret, or where three secrets share each total', () => {
    expect(hiddenOf([], totals(101, 100, FRANCE))).toEqual([]);
    expect(hiddenOf([commune(1001, 100, 101), commune(1002, 100, 101), commune(1003, 100, 101)], totals(101, 100, REGION, FRANCE))).toEqual([]);
  });

  it('hides each level that stands above one secret alone, or above two: who knows one would have the other', () => {
    expect(hiddenOf([commune(1001, 100, 101)], totals(101, 102, 100, 200, REGION, FRANCE))).toEqual([101, 100, REGION, FRANCE]);
    expect(hiddenOf([commune(1001, 100, 101), commune(1002, 100, 101)], totals(101, 100))).toEqual([101, 100]);
  });

  it('keeps a level that has other secrets, once the one below is hidden', () => {
    expect(hiddenOf([commune(1001, 100, 101), commune(1002, 100, 102), commune(1003, 100, 102)], totals(101, 102, 100))).toEqual([101, 102]);
    expect(hiddenOf([commune(1001, 100, 101), commune(1002, 100, 102), commune(1003, 100, 102), commune(1004, 100, 102)], totals(101, 102, 100))).toEqual([
      101, 100,
    ]);
  });

  it('shows no group across two départements while it has a secret', () => {
    expect(hiddenOf([commune(1001, 100, 900, false), commune(1002, 200, 900, false), commune(1003, 200, 900, false)], totals(900, REGION))).toEqual([900]);
  });

  it('lets no combination of totals determine a secret', () => {
    const someCommune = fc
      .tuple(fc.constantFrom(100, 200), fc.constantFrom(1, 2))
      .map(([departementId, group]) => ({ departementId, groupId: departementId + group }));
    const levels = [FRANCE, REGION, 100, 200, 101, 102, 201, 202];
    fc.assert(
      fc.property(fc.array(someCommune, { maxLength: 6 }), fc.subarray(levels), (places, published) => {
        const withheld = places.map(({ departementId, groupId }, i) => commune(1000 + i, departementId, groupId));
        const hidden = new Set(hiddenOf(withheld, totals(...published)));
        const rows = published
          .filter((id) => !hidden.has(id))
          .map((id) => withheld.map(({ groupId, above }) => Number(groupId === id || (above as number[]).includes(id))));
        for (let i = 0; i < withheld.length; i++) {
          expect(isDetermined(rows, i)).toBe(false);
          // nor to somebody who knows another one
          for (let known = 0; known < withheld.length; known++)
            if (known !== i) expect(isDetermined([...rows, withheld.map((_, k) => Number(k === known))], i)).toBe(false);
        }
      }),
    );
  });
});

/** Whether the sums of those 0/1 rows determine the unknown at that place: the unit vector lies in their span. */
function isDetermined(rows: readonly (readonly number[])[], place: number): boolean {
  const unit = rows[0]?.map((_, i) => Number(i === place));
  return unit !== undefined && rankOf(rows) === rankOf([...rows, unit]);
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column++) {
    const pivot = matrix.findIndex((row, i) => i >= rank && Math.abs(row[column] as number) > 1e-9);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot] as number[], matrix[rank] as number[]];
    const lead = matrix[rank] as number[];
    for (const [i, row] of matrix.entries()) {
      if (i === rank) continue;
      const factor = (row[column] as number) / (lead[column] as number);
      for (let k = 0; k < row.length; k++) row[k] = (row[k] as number) - factor * (lead[k] as number);
    }
    rank += 1;
  }
  return rank;
}
