import { designationGaps, isDesignatedOn } from './dpo';

describe('a designation', () => {
  it.each([
    ['2026-01-01', null, '2025-12-31', false],
    ['2026-01-01', null, '2026-01-01', true],
    ['2026-01-01', null, '2040-01-01', true],
    ['2026-01-01', '2026-12-31', '2026-12-31', true],
    ['2026-01-01', '2026-12-31', '2027-01-01', false],
  ])('from %s to %s on %s: %s', (startsOn, endsOn, day, held) => {
    expect(isDesignatedOn({ startsOn, endsOn }, day)).toBe(held);
  });
});

describe('times without DPO', () => {
  const gaps = (...periods: [string, string | null][]) =>
    designationGaps(periods.map(([startsOn, endsOn]) => ({ startsOn, endsOn }))).map(({ startsOn, closesOn }) => [startsOn, closesOn]);

  it('are none while a designation has no end', () => {
    expect(gaps(['2024-01-01', null])).toEqual([]);
    expect(gaps()).toEqual([]);
  });

  it('begin on the day after the last one ends', () => {
    expect(gaps(['2024-01-01', '2026-02-28'])).toEqual([['2026-03-01', null]]);
  });

  it('are none between two designations that follow each other', () => {
    expect(gaps(['2025-01-01', null], ['2024-01-01', '2024-12-31'])).toEqual([]);
  });

  it('end when the next one begins', () => {
    expect(gaps(['2024-01-01', '2024-12-31'], ['2025-03-01', '2026-12-31'])).toEqual([
      ['2025-01-01', '2025-03-01'],
      ['2027-01-01', null],
    ]);
  });
});
