import type { ValueState } from '@maillage/domain';
import { breakBetween, type DatedValue, isBefore, type TrendIndicator, trendOf } from './trend';

const RATE: TrendIndicator = { unit: '%', decimals: 1, direction: 'down', periodicity: 'year', breaks: [] };
const COUNT: TrendIndicator = { unit: 'foyers', decimals: 0, direction: 'neutral', periodicity: 'year', breaks: [] };
const at = (period: number, value: number | null, state: ValueState | null = 'published'): DatedValue => ({ period, value, state });

describe('the trend of a value', () => {
  it.each([
    ['grows', 100, 103.2, '+3,2\u202f% depuis 2023', 'up'],
    ['shrinks', 1000, 955, '−4,5\u202f% depuis 2023', 'down'],
    ['hardly moves', 100_000, 100_010, 'stable depuis 2023', 'flat'],
    ['does not move', 0, 0, 'stable depuis 2023', 'flat'],
    ['starts from nothing', 0, 1250, '+1\u202f250 depuis 2023', 'up'],
  ] as const)('says by which share a count that %s has moved', (_, before, after, text, move) => {
    expect(trendOf(COUNT, at(202300, before), at(202400, after))).toEqual({ move, text, judgement: null });
  });

  it.each([
    [27.5, 29.5, '+2 points depuis 2023', 'worse'],
    [29.5, 28.2, '−1,3 point depuis 2023', 'better'],
    [29.51, 29.54, 'stable depuis 2023', null],
  ] as const)('moves a rate from %d to %d by points, and judges it by the direction of the indicator', (before, after, text, judgement) => {
    expect(trendOf(RATE, at(202300, before), at(202400, after))).toMatchObject({ text, judgement });
  });

  it('judges the other way round where high is better', () => {
    expect(trendOf({ ...COUNT, direction: 'up' }, at(202300, 100), at(202400, 110))?.judgement).toBe('better');
    expect(trendOf({ ...COUNT, direction: 'up' }, at(202300, 110), at(202400, 100))?.judgement).toBe('worse');
  });

  it('says since which quarter or month', () => {
    expect(trendOf({ ...COUNT, periodicity: 'quarter' }, at(202402, 100), at(202403, 110))?.text).toBe('+10,0\u202f% depuis le 2ᵉ trimestre 2024');
    expect(trendOf({ ...COUNT, periodicity: 'month' }, at(202403, 100), at(202404, 110))?.text).toBe('+10,0\u202f% depuis mars 2024');
  });

  it('never crosses a break, and knows which one stands in the way', () => {
    const broken = { ...RATE, breaks: [{ period: 202300, note: 'Filosofi 2' }] };
    expect(trendOf(broken, at(202100, 27), at(202300, 29.5))).toBeNull();
    expect(trendOf(broken, at(202300, 29.5), at(202400, 30))).not.toBeNull();
    expect(trendOf(broken, at(202000, 26), at(202100, 27))).not.toBeNull();
    expect(breakBetween(broken.breaks, 202100, 202300)).toEqual({ period: 202300, note: 'Filosofi 2' });
  });

  it.each([
    ['secret', null],
    ['not_available', null],
    ['bounded', 5],
    [null, null],
  ] as const)('is unknown where one of the two values is %s', (state, value) => {
    expect(trendOf(RATE, at(202300, value, state), at(202400, 6))).toBeNull();
    expect(trendOf(RATE, at(202300, 6), at(202400, value, state))).toBeNull();
  });

  it('is unknown without a period before', () => expect(trendOf(RATE, null, at(202400, 6))).toBeNull());
});

it('tells the years before a change of perimeter from its year', () => {
  expect(isBefore(202400, '2025-01-01')).toBe(true);
  expect(isBefore(202404, '2025-01-01')).toBe(true);
  expect(isBefore(202500, '2025-01-01')).toBe(false);
});
