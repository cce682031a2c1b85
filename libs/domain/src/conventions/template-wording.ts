import { addDays } from '../calendar/civil-date';
import type { ConventionRenewal } from './convention-enums';

const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];

const spelled = (count: number, feminine = false): string => (feminine && count === 1 ? 'une' : (NUMBERS[count] ?? String(count)));

/** Months in words, whole years as such: « trois mois », « un an », « 18 mois ». */
export const wordMonths = (months: number): string => {
  const years = months / 12;
  if (months > 0 && Number.isInteger(years)) return `${spelled(years)} an${years > 1 ? 's' : ''}`;
  return `${spelled(months)} mois`;
};

/**
 * Months from the effect to the term, which is the convention's last day: 1 January 2026 to 31 December 2028 is 36. Null when the term
 * does not close a whole month: the two dates then say more than a duration would.
 */
export function durationMonths(effectiveOn: string, endsOn: string): number | null {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const [start, next] = [day(effectiveOn), day(addDays(endsOn, 1))];
  const months = (next.getUTCFullYear() - start.getUTCFullYear()) * 12 + next.getUTCMonth() - start.getUTCMonth();
  return months > 0 && next.getUTCDate() === start.getUTCDate() ? months : null;
}

/** « d’un an », « de trois ans ». */
const ofMonths = (months: number): string => `${[1, 12].includes(months) ? 'd’' : 'de '}${wordMonths(months)}`;

/** How a convention goes on at its term. */
export interface RenewalTerms {
  readonly renewal: ConventionRenewal;
  /** Length of one renewal, in months; null without renewal. */
  readonly renewalMonths: number | null;
  /** Most renewals; null: not limited. */
  readonly renewalsMax: number | null;
}

/** The sentence of the renewal, as a convention has it; null when its length is not known. */
export function wordRenewal({ renewal, renewalMonths, renewalsMax }: RenewalTerms): string | null {
  if (renewal === 'none') return 'Elle n’est pas reconductible.';
  if (renewalMonths === null) return null;
  const by = renewal === 'tacit' ? 'par tacite reconduction' : 'par reconduction expresse, décidée par les deux assemblées';
  const limit = renewalsMax === null ? '' : `, dans la limite de ${spelled(renewalsMax, true)} reconduction${renewalsMax > 1 ? 's' : ''}`;
  return `Elle se renouvelle ensuite par périodes ${ofMonths(renewalMonths)}, ${by}${limit}.`;
}
