import { encodePeriod, isPeriod, type Periodicity } from '@maillage/domain';

const YEAR = /^(\d{4})$/;
const QUARTER = /^(\d{4})-?[QT]([1-4])$/i;
const MONTH = /^(\d{4})-(\d{2})$/;
const ENCODED = /^(\d{6})$/;

/** The period that a cell names for an indicator of that periodicity: `2024`, `2024-Q2` or `2024-T2`, `2024-03`, or `yyyypp` as it is stored; null when it names none. */
export function periodOf(text: string, periodicity: Periodicity): number | null {
  const period = encoded(text, periodicity);
  return period !== null && isPeriod(period, periodicity) ? period : null;
}

function encoded(text: string, periodicity: Periodicity): number | null {
  const year = YEAR.exec(text);
  if (year) return periodicity === 'year' ? encodePeriod(Number(year[1])) : null;
  const quarter = QUARTER.exec(text);
  if (quarter) return periodicity === 'quarter' ? encodePeriod(Number(quarter[1]), Number(quarter[2])) : null;
  const month = MONTH.exec(text);
  if (month) return periodicity === 'month' ? encodePeriod(Number(month[1]), Number(month[2])) : null;
  return ENCODED.test(text) ? Number(text) : null;
}
