import { addDays, addMonths } from '@maillage/domain';

/** The days of the month of a date, week by week from Monday; null where a week overlaps another month. */
export function monthWeeks(date: string): (string | null)[][] {
  const first = `${date.slice(0, 7)}-01`;
  const daysCount = Number(addDays(addMonths(first, 1), -1).slice(8));
  // 0 for a Monday
  const offset = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((offset + daysCount) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const index = week * 7 + day - offset;
      return index >= 0 && index < daysCount ? addDays(first, index) : null;
    }),
  );
}

/** Where a key leads from a day of the calendar; null for a key that leads nowhere. */
export function dayAfterKey(date: string, key: string, isShifted: boolean): string | null {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, -weekday);
    case 'End':
      return addDays(date, 6 - weekday);
    case 'PageUp':
      return addMonths(date, isShifted ? -12 : -1);
    case 'PageDown':
      return addMonths(date, isShifted ? 12 : 1);
    default:
      return null;
  }
}
