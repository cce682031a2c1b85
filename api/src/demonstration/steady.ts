/** A whole number in [0, of) that is always the same for the same two numbers. */
export const steady = (a: number, b: number, of: number): number =>
  (((Math.imul(a + 3, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b)) >>> 7) + a * 5 + b * 3) % of;
