import type { DerivedIndicator } from './derived-indicator';
import { borrowedPeriod, refreshPlan } from './refresh-plan';

const indicator = (id: number, more: Partial<DerivedIndicator> = {}): DerivedIndicator => ({
  id,
  code: `i${id}`,
  networkId: null,
  aggregation: 'sum',
  numeratorId: null,
  denominatorId: null,
  weightId: null,
  scale: 1,
  expression: null,
  isMasked: false,
  periods: [],
  ...more,
});
const told = (indicators: DerivedIndicator[], ...changed: [number, number][]) =>
  refreshPlan(
    indicators,
    changed.map(([indicatorId, period]) => ({ indicatorId, period })),
  ).map(({ indicator: { id }, periods }) => [id, ...periods]);

describe('refreshPlan', () => {
  it('leaves alone what does not follow from the change', () => {
    expect(told([indicator(1), indicator(2), indicator(3, { aggregation: 'ratio', numeratorId: 2, denominatorId: 2 })], [1, 202400])).toEqual([[1, 202400]]);
  });

  it('derives inputs before what is computed from them, over several steps', () => {
    const indicators = [
      indicator(1, { aggregation: 'computed', expression: '[i2] * 2' }),
      indicator(2, { aggregation: 'ratio', numeratorId: 4, denominatorId: 3 }),
      indicator(3),
      indicator(4),
    ];
    expect(told(indicators, [4, 202400])).toEqual([
      [4, 202400],
      [2, 202400],
      [1, 202400],
    ]);
  });

  it('follows a denominator to the periods that borrow it, and no further than five years', () => {
    const indicators = [
      indicator(1, { periods: [201900, 202000, 202400, 202700] }),
      indicator(2),
      indicator(3, { aggregation: 'ratio', numeratorId: 1, denominatorId: 2 }),
    ];
    expect(told(indicators, [2, 202000])).toEqual([
      [2, 202000],
      [3, 202000, 202400],
    ]);
  });

  it('masks counts again when what they are a part of changed', () => {
    const indicators = [
      indicator(1, { isMasked: true, periods: [202300, 202400] }),
      indicator(2, { periods: [202400] }),
      indicator(3, { aggregation: 'ratio', numeratorId: 1, denominatorId: 2 }),
    ];
    expect(told(indicators, [2, 202400])).toEqual([
      [1, 202400],
      [2, 202400],
      [3, 202400],
    ]);
  });

  it('takes each period once, oldest first', () => {
    expect(told([indicator(1)], [1, 202400], [1, 202300], [1, 202400])).toEqual([[1, 202300, 202400]]);
  });

  it('survives what the catalogue refuses: circles, unknown codes, formulas that do not parse', () => {
    const circle = [indicator(1, { aggregation: 'computed', expression: '[i2]' }), indicator(2, { aggregation: 'computed', expression: '[i1]' })];
    expect(told(circle, [1, 202400]).length).toBeGreaterThan(0);
    expect(told([indicator(1, { aggregation: 'computed', expression: '[gone] +' })], [1, 202400])).toEqual([[1, 202400]]);
    expect(told([], [9, 202400])).toEqual([]);
  });
});

describe('borrowedPeriod', () => {
  it('is the same period, else the latest before it within five years', () => {
    const periods = [201500, 202100, 202200];
    expect([202200, 202400, 202100, 202000, 202800].map((period) => borrowedPeriod(periods, period))).toEqual([202200, 202200, 202100, 201500, null]);
  });
});
