import { withoutInvisible } from '../text/invisible';

const WEIGHED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

/**
 * Reads a SIREN, with or without spaces: nine digits whose Luhn sum is a multiple of 10 (INSEE, Sirene). Null when it is none.
 * A CCAS has its own SIREN, which is not the commune's.
 */
export function readSiren(text: string): string | null {
  const digits = withoutInvisible(text).replace(/\s/g, '');
  if (!/^[0-9]{9}$/.test(digits)) return null;
  const sum = [...digits].reduce((total, digit, index) => total + (index % 2 === 1 ? (WEIGHED[Number(digit)] ?? 0) : Number(digit)), 0);
  return sum > 0 && sum % 10 === 0 ? digits : null;
}
