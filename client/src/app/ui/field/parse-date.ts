const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];
/** A year of two digits is one of 1950 to 2049: « 26 » is 2026, « 98 » is 1998. */
const FIRST_OF_THIS_CENTURY = 50;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const yearOf = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < FIRST_OF_THIS_CENTURY ? 2000 : 1900);
};

const monthOf = (text: string): number => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const name = text.normalize('NFD').replace(/[\u0300-\u036f.]/g, '');
  return name.length < 3 ? 0 : MONTHS.findIndex((start) => name.startsWith(start)) + 1;
};

/** Day, month and year of a text, as they stand in it; null when there are not just three. */
const partsOf = (text: string): readonly [string, string, string] | null => {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (isoYear && isoMonth && isoDay) return [isoDay, isoMonth, isoYear];
  const [, day, month, year] =
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{1,2})\s*[/.,\s-]\s*(\d{1,2})\s*[/.,\s-]\s*(\d{2}|\d{4})$/.exec(text) ??
    /^(\d{1,2})(?:er)?\s*(\p{L}+\.?)\s*(\d{2}|\d{4})$/u.exec(text) ??
    [];
  return day && month && year ? [day, month, year] : null;
};

/**
 * Reads a civil date as people write and paste it: « 01/07/2026 », « 1/7/26 », « 1.7.2026 », « 01072026 », « 1er juillet 2026 », « 2026-07-01 ».
 * Returns 'YYYY-MM-DD', `null` for nothing at all, and `'invalid'` for what is half a date or a day that does not exist.
 */
export const parseDate = (text: string): string | null => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ');
  if (bare === '') return null;
  const parts = partsOf(bare);
  if (!parts) return 'invalid';
  const [day, month, year] = [Number(parts[0]), monthOf(parts[1]), yearOf(parts[2])];
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : 'invalid';
};

/** A civil date as it is typed: « 01/07/2026 ». */
export const writeDate = (date: string): string => date.split('-').reverse().join('/');
