import fc from 'fast-check';
import { DAY_MS, HOUR_MS, WEEK_MS } from './durations';
import { type Elapsed, elapsedBetween, elapsedWeeks } from './elapsed';

const NOW = new Date(2026, 10, 23, 14, 0); // a Monday afternoon, where the reader is
const words = (elapsed: Elapsed | null): string => (elapsed ? `${elapsed.count} ${elapsed.unit}` : 'now');

describe('how long ago an instant was', () => {
  it.each<[Date, string]>([
    [new Date(2026, 10, 23, 13, 59, 30), 'now'],
    [new Date(2026, 10, 23, 14, 5), 'now'],
    [new Date(2026, 10, 23, 13, 15), '45 minute'],
    [new Date(2026, 10, 23, 0, 30), '13 hour'],
    [new Date(2026, 10, 22, 23, 0), '1 day'],
    [new Date(2026, 10, 22, 1, 0), '1 day'],
    // thirty-eight hours: a day and a half, and not yesterday
    [new Date(2026, 10, 21, 23, 59), '2 day'],
    [new Date(2026, 10, 17, 9, 0), '6 day'],
    [new Date(2026, 10, 16, 15, 0), '6 day'],
    [new Date(2026, 10, 16, 13, 0), '1 week'],
    // forty-five days are not « le mois dernier »
    [new Date(2026, 9, 9, 14, 0), '6 week'],
    [new Date(2026, 7, 24, 14, 0), '3 month'],
    [new Date(2025, 10, 23, 14, 0), '12 month'],
    [new Date(2025, 5, 23, 14, 0), '17 month'],
    [new Date(2024, 10, 23, 14, 0), '2 year'],
    [new Date(2016, 10, 23, 14, 0), '10 year'],
  ])('%s: %s', (from, told) => expect(words(elapsedBetween(from, NOW))).toBe(told));

  it('is told in hours over midnight while it is near', () =>
    expect(words(elapsedBetween(new Date(2026, 10, 22, 22, 30), new Date(2026, 10, 23, 0, 45)))).toBe('2 hour'));

  it('is, from a week on, what its whole weeks alone tell: a cell of the matrix and a page say the same of one fact', () =>
    fc.assert(
      fc.property(fc.integer({ min: WEEK_MS, max: 20 * 365 * DAY_MS }), (gone) => {
        expect(elapsedBetween(new Date(NOW.getTime() - gone), NOW)).toEqual(elapsedWeeks(Math.floor(gone / WEEK_MS)));
      }),
    ));

  it('never gets shorter as time goes by, and is never off by more than its own unit', () => {
    const lengths = { minute: 60_000, hour: HOUR_MS, day: DAY_MS, week: WEEK_MS, month: 30.4375 * DAY_MS, year: 365.25 * DAY_MS };
    const lengthOf = (elapsed: Elapsed | null) => (elapsed ? elapsed.count * lengths[elapsed.unit] : 0);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 * 365 * DAY_MS }), fc.integer({ min: 0, max: DAY_MS }), (gone, more) => {
        const [sooner, later] = [gone, gone + more].map((ms) => elapsedBetween(new Date(NOW.getTime() - ms), NOW)) as [Elapsed | null, Elapsed | null];
        expect(lengthOf(later)).toBeGreaterThanOrEqual(lengthOf(sooner) - (sooner?.unit === 'hour' || sooner?.unit === 'year' ? DAY_MS : 0));
        expect(Math.abs(lengthOf(later) - gone - more)).toBeLessThanOrEqual(later ? lengths[later.unit] : lengths.minute);
      }),
    );
  });
});
