import { CCAS_TOLD_TOGETHER, PRIVACY_POINTS, PRIVACY_STATES, type PrivacyState } from '@maillage/domain';
import fc from 'fast-check';
import type { TerritoryRef } from '../../territories';
import type { StandingCcas } from './privacy-base.queries';
import { tellCoverage } from './privacy-coverage';

const ept = (id: number): TerritoryRef => ({ id, kind: 'ept', code: `${id}`, name: `EPT ${id}`, shortName: null });

/** Most are open on both days and not read; many points are not answered. */
const standing = fc
  .array(
    fc.record({
      ept: fc.constantFrom(1, 2, 3),
      isRead: fc.constantFrom(false, false, false, false, true),
      cells: fc.array(fc.record({ state: fc.constantFrom<PrivacyState>('unknown', 'unknown', ...PRIVACY_STATES), isWithoutFile: fc.boolean() }), {
        minLength: 12,
        maxLength: 12,
      }),
    }),
    { maxLength: 16 },
  )
  .map((all) => all.map((one, i): StandingCcas => ({ ...one, id: `c${i}`, ept: ept(one.ept), isOpen: true, isOpenToday: true })));

/** Whether the last row is a sum of multiples of the others: elimination over whole numbers, without a rounding. */
function follows(rows: readonly (readonly number[])[], wanted: readonly number[]): boolean {
  let [left, target] = [rows.map((row) => row.map(BigInt)), wanted.map(BigInt)];
  for (let column = 0; column < wanted.length; column++) {
    const pivot = left.find((row) => row[column] !== 0n);
    if (!pivot) continue;
    const cleared = (row: bigint[]): bigint[] => row.map((entry, i) => entry * (pivot[column] ?? 0n) - (pivot[i] ?? 0n) * (row[column] ?? 0n));
    left = left.filter((row) => row !== pivot).map(cleared);
    target = cleared(target);
  }
  return target.every((entry) => entry === 0n);
}

describe('the base of the network in numbers', () => {
  it('lets nobody work out a CCAS that he does not read, or a point of one, from all that is told by EPT and by point together', () => {
    fc.assert(
      fc.property(standing, (ccas) => {
        const { counts, byEpt, byPoint } = tellCoverage(ccas);
        const unread = ccas.filter(({ isRead }) => !isRead);
        // one unknown for each point of each unread CCAS: what the reader may read he takes away
        const cells = (holds: (one: StandingCcas, point: number) => boolean) =>
          unread.flatMap((one) => PRIVACY_POINTS.map((_, point) => (holds(one, point) ? 1 : 0)));
        const known = [
          ...(counts ? [cells(() => true)] : []),
          ...byEpt.flatMap((group) => (group.counts ? [cells((one) => one.ept?.id === group.ept?.id)] : [])),
          ...byPoint.flatMap((point, index) => (point.counts ? [cells((_, at) => at === index)] : [])),
        ];
        for (const one of unread) {
          expect(
            follows(
              known,
              cells((other) => other === one),
            ),
          ).toBe(false);
          expect(
            follows(
              known,
              cells((other, point) => other === one && point === 0),
            ),
          ).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is made of what is told: five CCAS or more in each number, and the same numbers as those of who reads all', () => {
    fc.assert(
      fc.property(standing, (ccas) => {
        const [told, whole] = [tellCoverage(ccas), tellCoverage(ccas.map((one) => ({ ...one, isRead: true })))];
        expect(whole.byEpt.every(({ counts }) => counts !== null)).toBe(true);
        for (const [index, { ept: group, counts }] of told.byEpt.entries()) {
          if (counts === null) continue;
          expect(counts).toEqual(whole.byEpt[index]?.counts);
          const unread = ccas.filter((one) => !one.isRead && one.ept?.id === group?.id);
          for (const some of [unread, unread.filter(({ cells }) => cells.some(({ state }) => state !== 'unknown'))])
            expect(some.length === 0 || some.length >= CCAS_TOLD_TOGETHER).toBe(true);
        }
        if (told.counts) expect(told.counts).toEqual(whole.counts);
      }),
    );
  });

  it('tells nothing of a day on which another CCAS was open, save to who reads it', () => {
    const open = (isRead: boolean, isOpenToday = true, i = 0): StandingCcas => ({
      id: `${isRead}${isOpenToday}${i}`,
      ept: ept(1),
      isRead,
      isOpen: true,
      isOpenToday,
      cells: PRIVACY_POINTS.map(() => ({ state: 'compliant', isWithoutFile: false })),
    });
    const others = Array.from({ length: 6 }, (_, i) => open(false, true, i));
    expect(tellCoverage(others).counts).toMatchObject({ compliant: 72 });
    expect(tellCoverage([...others, open(false, false)]).counts).toBeNull();
    expect(tellCoverage([...others, open(true, false)]).counts).toMatchObject({ compliant: 84 });
  });
});
