/** How long a period is, and so how often something has a value. */
export const PERIODICITIES = ['year', 'quarter', 'month'] as const;
export type Periodicity = (typeof PERIODICITIES)[number];
/** What each of them says, for the manual of the API. */
export const PERIODICITY_MEANINGS: Readonly<Record<Periodicity, string>> = {
  year: 'Once a year: periods are yyyy00.',
  quarter: 'Every quarter: periods are yyyy01 to yyyy04.',
  month: 'Every month: periods are yyyy01 to yyyy12.',
};

/** Parts of a year of each periodicity; a year has none. */
const PARTS: Readonly<Record<Periodicity, number>> = { year: 0, quarter: 4, month: 12 };

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/**
 * A period as one number that sorts: `yyyy00` for a year, `yyyy01`–`yyyy04` for its quarters, `yyyy01`–`yyyy12` for its months.
 * Which of them it is, the periodicity of the indicator says.
 */
export const encodePeriod = (year: number, part = 0): number => year * 100 + part;

/** Year and part of an encoded period. */
export const decodePeriod = (period: number): { readonly year: number; readonly part: number } => ({ year: Math.floor(period / 100), part: period % 100 });

/** Whether the number is a period of that periodicity, between the years 1900 and 2100. */
export function isPeriod(period: number, periodicity: Periodicity): boolean {
  if (!Number.isInteger(period)) return false;
  const { year, part } = decodePeriod(period);
  const isPart = periodicity === 'year' ? part === 0 : part >= 1 && part <= PARTS[periodicity];
  return year >= 1900 && year <= 2100 && isPart;
}

/** As people write it: « 2024 », « 2ᵉ trimestre 2024 », « mars 2024 ». */
export function formatPeriod(period: number, periodicity: Periodicity): string {
  const { year, part } = decodePeriod(period);
  if (periodicity === 'quarter') return `${part === 1 ? '1ᵉʳ' : `${part}ᵉ`} trimestre ${year}`;
  return periodicity === 'month' ? `${MONTHS[part - 1]} ${year}` : String(year);
}

/**
 * First day of the period, for a time axis. A year stands at its 1 January.
 */
export function periodStart(period: number, periodicity: Periodicity): string {
  const { year, part } = decodePeriod(period);
  const month = periodicity === 'quarter' ? part * 3 - 2 : periodicity === 'month' ? part : 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
