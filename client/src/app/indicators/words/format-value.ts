import { decodeValueState, type Periodicity, formatPeriod, type ValueState } from '@maillage/domain';
import { formatNumber } from '../../ui';

/** What of an indicator its values need to be written. */
export interface ValueFormat {
  /** Said after the number; '' for none. */
  readonly unit: string;
  readonly decimals: number;
}

/** A number and what is known of it; without state, there is no value at all. */
export interface StatedValue {
  readonly value: number | null;
  readonly state: ValueState | null;
}

const NARROW_SPACE = '\u202f';
const NO_BREAK_SPACE = '\u00a0';
/** Signs that stand close to their number; words stand a whole space away. */
const SIGNS: readonly string[] = ['%', '‰', '€'];
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(decimals: number, least: number): Intl.NumberFormat {
  const key = `${decimals} ${least}`;
  const known = formats.get(key) ?? new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals, minimumFractionDigits: least });
  formats.set(key, known);
  return known;
}

const spaced = (text: string): string => text.replace(/[\u00a0\u202f ]/g, NARROW_SPACE).replace('-', '−');

const withUnit = (number: string, unit: string): string => {
  if (!unit) return number;
  return number + (SIGNS.some((sign) => unit.startsWith(sign)) ? NARROW_SPACE : NO_BREAK_SPACE) + unit;
};

/** A number with the decimals of its indicator: « 21 250 », « 29,5 ». */
export const formatIndicatorNumber = (value: number, decimals: number): string => spaced(formatOf(decimals, decimals).format(value));

/** The number that is read, for a file: with the decimals of its indicator, and none that nobody measured; null where there is none. */
export const roundedAsShown = (value: number | null | undefined, { decimals }: Pick<ValueFormat, 'decimals'>): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(decimals));

/**
 * A value as it is read: « 21 250 € », « ≤ 5 % », « secret », « n. d. », « sans objet », « 1 705 (arrondi) », « ≈ 29,5 % »;
 * « — » where there is none. Never a bare number, never 0 for what is not known.
 */
export function formatValue(value: number | null, state: ValueState | null, { unit, decimals }: ValueFormat): string {
  if (state === 'secret') return 'secret';
  if (state === 'not_available') return `n.${NARROW_SPACE}d.`;
  if (state === 'not_applicable') return 'sans objet';
  if (state === null || value === null) return formatNumber(null);
  // A bound is not more precise than it is written: « ≤ 5 % », not « ≤ 5,0 % ».
  if (state === 'bounded') return `≤${NARROW_SPACE}${withUnit(spaced(formatOf(decimals, 0).format(value)), unit)}`;
  const number = withUnit(formatIndicatorNumber(value, decimals), unit);
  if (state === 'rounded') return `${number} (arrondi)`;
  return state === 'estimated' ? `≈${NARROW_SPACE}${number}` : number;
}

/** The same in full words, for whoever listens: « secret statistique », « au plus 5 % », « environ 29,5 %, estimé ». */
export function describeValue(value: number | null, state: ValueState | null, format: ValueFormat): string {
  if (state === 'secret') return 'secret statistique';
  if (state === 'not_available') return 'non disponible';
  if (state === 'not_applicable') return 'sans objet';
  if (state === null || value === null) return 'aucune valeur';
  if (state === 'bounded') return `au plus ${withUnit(spaced(formatOf(format.decimals, 0).format(value)), format.unit)}`;
  const number = withUnit(formatIndicatorNumber(value, format.decimals), format.unit);
  if (state === 'rounded') return `${number}, arrondi`;
  return state === 'estimated' ? `environ ${number}, estimé` : number;
}

/** The value at a place of parallel lists: numbers, and one letter of state each. */
export const valueAt = (values: readonly (number | null)[], states: string, place: number): StatedValue => ({
  value: values[place] ?? null,
  state: decodeValueState(states.charAt(place)),
});

/** The periods for which there are values, in few words: « 2015 à 2024 », « 2024 ». Null when there are none. */
export function periodSpan(periods: readonly number[], periodicity: Periodicity): string | null {
  const first = periods.at(0);
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? formatPeriod(last, periodicity) : `${formatPeriod(first, periodicity)} à ${formatPeriod(last, periodicity)}`;
}
