import fc from 'fast-check';
import { addDays, addMonths, daysBetween, latest, yearOf } from './civil-date';

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1900, 0, 1);
const iso = (days: number): string => new Date(EPOCH + days * DAY_MS).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 110_000 });
const anyDate = anyDay.map(iso);

describe('civil dates', () => {
  it.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2000-02-29', 366, '2001-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2026-11-24', 0, '2026-11-24'],
    ['0001-01-01', -1, '0001-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2100-01-31', 1, '2100-02-28'],
    ['2000-01-31', 1, '2000-02-29'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', -3, '2026-09-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-01-15', 0, '2026-01-15'],
    ['0001-06-30', -12, '0001-01-01'],
    ['9999-06-30', 12, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('count days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60_000, max: 60_000 }), (day, days) => {
        expect(addDays(iso(day), days)).toBe(iso(day + days));
        expect(daysBetween(iso(day), iso(day + days))).toBe(days);
      }),
    );
  });

  it('keep the day of the month, or take the last one', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        const monthsOf = (text: string) => yearOf(text) * 12 + Number(text.slice(5, 7));
        expect(monthsOf(later) - monthsOf(date)).toBe(months);
        const isLastOfMonth = addDays(later, 1).endsWith('-01');
        expect(later.slice(8) === date.slice(8) || (isLastOfMonth && later.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });

  it('come in the same order after as many months', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -600, max: 600 }), (one, other, months) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });

  it('know the latest', () => {
    expect(latest('2026-01-01', '2026-03-01', '2025-12-31')).toBe('2026-03-01');
  });
});
