import fc from 'fast-check';
import { ACCESS_TO_RIGHTS_FORM as FORM } from '../forms/models/non-recours';
import { inventoryAnswers } from './inventories.samples';
import { addCounts, countsByMonth, isMaskedRate, lostSight, type NonRecoursCounts, nonRecoursRates } from './non-recours-rates';
import { toldCounters } from './non-recours-secrecy';

const month = (code: string, numbers: readonly number[]): Record<string, string> =>
  Object.fromEntries(
    ['proposes', 'realises', 'avec', 'detectes', 'deposes', 'ouverts', 'refuses', 'abandonnes', 'inconnus'].map((counter, index) => [
      `mois__${code}__${counter}`,
      String(numbers[index]),
    ]),
  );
/** The first half of 2026, invented. */
const SEMESTER = { ...month('m02', [600, 400, 250, 500, 350, 200, 50, 20, 80]), ...month('m06', [540, 406, 262, 521, 338, 202, 46, 21, 69]) };

describe('what non-recours counters say', () => {
  const rows = countsByMonth(inventoryAnswers(FORM, SEMESTER));
  const year = addCounts(rows.map(({ counts }) => counts));

  it('adds up months, and leaves out what nobody counted', () => {
    expect(year).toMatchObject({ proposes: 1140, realises: 806, avec: 512, detectes: 1021, deposes: 688, ouverts: 402, inconnus: 149 });
    expect(rows[0]?.counts.proposes).toBeNull();
  });

  it('gives each rate as both of its numbers, and the unknown share beside the rights opened', () =>
    expect(nonRecoursRates(year)).toEqual({
      acceptance: { numerator: 806, denominator: 1140 },
      detection: { numerator: 512, denominator: 806 },
      lodging: { numerator: 688, denominator: 1021 },
      opening: { numerator: 402, denominator: 539 },
      openingOfLodged: { numerator: 402, denominator: 688 },
      unknown: { numerator: 149, denominator: 688 },
      rightsPerReview: { numerator: 1021, denominator: 512 },
    }));

  it('divides by nothing that is 0 or unknown', () => {
    const none = nonRecoursRates({ ...year, proposes: 0, refuses: null });
    expect([none.acceptance, none.opening]).toEqual([null, null]);
  });

  it('takes « sans objet » for 0', () => expect(countsByMonth(inventoryAnswers(FORM, { mois: null }))[3]?.counts.deposes).toBe(0));

  it('loses sight of what has no issue after six months', () => expect(lostSight(rows, 2026, '2026-12-02')).toEqual({ lost: 80, waiting: 69 }));

  it('masks a rate that tells of one to four, by itself or by what is left', () => {
    expect(isMaskedRate({ numerator: 3, denominator: 40 })).toBe(true);
    expect(isMaskedRate({ numerator: 38, denominator: 40 })).toBe(true);
    expect(isMaskedRate({ numerator: 40, denominator: 40 })).toBe(false);
    expect(isMaskedRate({ numerator: 0, denominator: 40 })).toBe(false);
  });
});

describe('counters as a paper may tell them', () => {
  const COUNTERS = ['deposes', 'ouverts', 'refuses', 'abandonnes', 'inconnus'] as const;
  const row = (code: string, [ouverts, refuses, abandonnes, inconnus]: readonly [number, number, number, number]) => {
    const counts: NonRecoursCounts = {
      proposes: null,
      realises: null,
      avec: null,
      detectes: null,
      deposes: ouverts + refuses + abandonnes + inconnus,
      ouverts,
      refuses,
      abandonnes,
      inconnus,
    };
    return { code, label: code, counts };
  };

  it('shows rows without a small count, and zeros', () => {
    const { rows, isTotalHidden } = toldCounters([row('m01', [10, 0, 0, 8]), row('m02', [12, 6, 0, 9])], COUNTERS);
    expect(rows.some(({ isHidden }) => isHidden)).toBe(false);
    expect(isTotalHidden).toBe(false);
  });

  it('hides another row with one that is small, or the total', () => {
    const { rows, isTotalHidden } = toldCounters([row('m01', [10, 2, 9, 8]), row('m02', [12, 6, 5, 9]), row('m03', [30, 30, 30, 30])], COUNTERS);
    expect(rows[0]?.isHidden).toBe(true);
    expect(rows.filter(({ isHidden }) => isHidden).length > 1 || isTotalHidden).toBe(true);
  });

  it('leaves whoever adds and subtracts every one of one to four for each small count', () => {
    const cell = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 5 }), (numbers) => {
        const all = numbers.map((four, index) => row(`m0${index + 1}`, four));
        const { rows, isTotalHidden } = toldCounters(all, COUNTERS);
        for (const counter of COUNTERS) {
          const hidden = all.filter((_, index) => rows[index]?.isHidden).map(({ counts }) => counts[counter] as number);
          if (isTotalHidden || !hidden.some((value) => value > 0 && value < 5)) continue;
          // what is hidden together is known as a sum: it has room for four, and is not one cell alone
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(4);
        }
        for (const [index, { isHidden, counts }] of rows.entries())
          if (!isHidden) for (const counter of COUNTERS) expect([1, 2, 3, 4]).not.toContain(counts[counter] ?? all[index]?.counts[counter]);
      }),
    );
  });

  it('hides 0 to 4 too where the right is of health or handicap', () => {
    const { rows } = toldCounters([row('aah', [0, 10, 10, 10]), row('rsa', [10, 10, 10, 10])], COUNTERS, true);
    expect(rows[0]?.isHidden).toBe(true);
  });
});
