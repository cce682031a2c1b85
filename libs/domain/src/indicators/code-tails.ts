/**
 * Reads codes that are written as what differs at their end from the one before, between spaces: « 01001 2 4 10 » is 01001, 01002, 01004, 01010
 * (`IndicatorMap.codes`; the API writes them in SQL). Sorted codes share all but a digit, and all of France then takes a tenth.
 */
export function decodeCodeTails(tails: string): string[] {
  let previous = '';
  return tails === '' ? [] : tails.split(' ').map((tail) => (previous = previous.slice(0, Math.max(0, previous.length - tail.length)) + tail));
}
