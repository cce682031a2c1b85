const NARROW = '\u202f';
const spaced = (text: string): string => text.replace(/[\u00a0\u202f ]/g, NARROW);
const formats = [0, 1, 2].map((decimals) => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: decimals }));
const cents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A number as French officials print it: « 1 704 316 », « 12,5 »; as many decimals at most. */
export const wordNumber = (value: number, decimals: 0 | 1 | 2 = 1): string => spaced((formats[decimals] as Intl.NumberFormat).format(value));

/** A share of 0 to 1 as a percentage: « 81,4 % ». */
export const wordShare = (share: number): string => `${spaced(percents.format(share * 100))}${NARROW}%`;

/** Euros: « 57 900 € », « 1 250,50 € ». */
export const wordAmount = (euros: number): string => `${spaced((Number.isInteger(euros) ? formats[0] : cents)?.format(euros) ?? '')}${NARROW}€`;

/** Euros to the cent, one below the other in a column: « 0,20 € », « 36,00 € ». */
export const wordCents = (euros: number): string => `${spaced(cents.format(euros))}${NARROW}€`;

/** Below it a share says less than its two numbers, and is not told. */
const SMALLEST_BASE = 10;

/** A rate is made of what it is counted from, and never typed: « 31 sur 39 (79,5 %) »; under ten, the fraction alone. */
export function wordRate(numerator: number, denominator: number): string {
  const parts = `${wordNumber(numerator)} sur ${wordNumber(denominator)}`;
  return denominator < SMALLEST_BASE ? parts : `${parts} (${wordShare(numerator / denominator)})`;
}

/** A value with its unit: « 12,5 % », « 1 250 € », « 40 ménages ». */
export function wordValue(value: number, unit: string): string {
  const number = wordNumber(value);
  if (unit === '') return number;
  return unit === '%' || unit === '€' ? `${number}${NARROW}${unit}` : `${number}\u00a0${unit}`;
}

/** A counted noun: « 1 initiative », « 2 initiatives ». French counts 0 and 1 as singular. */
export const wordCount = (count: number, one: string, others: string): string => `${wordNumber(count, 0)}\u00a0${Math.abs(count) < 2 ? one : others}`;
