import { onFirstUse } from '@maillage/domain';

const NARROW_SPACE = '\u202f';
/** Beyond this many digits a number of the computer no longer is what was written. */
const MAX_DIGITS = 15;
const SPACES = /[\s\u00a0\u202f\u2009'’]/g;
/** Digits by three from the right, or without any space. */
const WHOLE = /^(\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+|\d+)$/;

const decimals = onFirstUse(() => new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 10 }));

/** A number the French way, with all its decimals: 1250.5 → « 1 250,5 ». */
export const formatDecimal = (value: number): string =>
  decimals()
    .format(value)
    .replace(/[\u00a0 ]/g, NARROW_SPACE);

const bareOf = (text: string, unit: string): string => {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  const end = unit.trim();
  return end && trimmed.toLowerCase().endsWith(end.toLowerCase()) ? trimmed.slice(0, -end.length).trim() : trimmed;
};

/**
 * Reads a number as people write and paste it: « 12,5 », « 1 250 », « −3,2 », « 12.5 », « 29,5 % » where the unit is %. Returns `null` for
 * nothing at all, and `'invalid'` for what cannot be read with certainty: « 1.250 » may be one thousand or one, so it is refused, not guessed.
 */
export const parseDecimal = (text: string, unit = ''): number | null | 'invalid' => {
  if (text.trim() === '') return null;
  const [, sign = '', digits = ''] = /^(-?)(.*)$/s.exec(bareOf(text, unit)) ?? [];
  const isDotted = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) && (digits.includes(',') || digits.split('.').length > 2);
  const [whole = '', fraction, ...rest] = (isDotted ? digits.replaceAll('.', '') : digits).split(/[.,]/);
  const isDoubtful = !isDotted && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
  if (isDoubtful || rest.length > 0 || !WHOLE.test(whole) || (fraction !== undefined && !/^\d+$/.test(fraction))) return 'invalid';
  const plain = whole.replace(SPACES, '') + (fraction ? `.${fraction}` : '');
  return plain.replace('.', '').replace(/^0+/, '').length > MAX_DIGITS ? 'invalid' : Number(sign + plain) || 0;
};
