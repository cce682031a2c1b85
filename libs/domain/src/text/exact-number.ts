/** Three decimals behind up to three digits: 31,402 may be thousands. */
const TWO_MEANINGS = /^-?\d{1,3},\d{3}$/;

/** A number with all its digits and a decimal comma, written so that it can be one number alone: 31.402 is « 31,4020 ». */
export function exactNumberText(value: number): string {
  const text = String(value).replace('.', ',');
  return TWO_MEANINGS.test(text) ? `${text}0` : text;
}
