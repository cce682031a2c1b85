import fc from 'fast-check';
import { formatDecimal, parseDecimal } from './parse-decimal';

describe('parseDecimal', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 250', 1_250],
    ['1\u202f250,75', 1_250.75],
    ['1\u00a0704\u00a0316', 1_704_316],
    ['1’250', 1_250],
    ['1.250,5', 1_250.5],
    ['1.704.316', 1_704_316],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1,250', 1.25],
    ['-12,5', -12.5],
    ['−3', -3],
    ['  42  ', 42],
    ['-0', 0],
  ])('reads « %s »', (text, value) => expect(parseDecimal(text)).toBe(value));

  it.each(['', '   ', '\u202f'])('reads « %s » as nothing at all, not as zero', (text) => expect(parseDecimal(text)).toBeNull());

  it.each(['douze', '1.250', '12 5', '1 2500', '1,2,3', '12,', ',5', '1e5', '12 %', '5-', '--5', '1 250 hab', '1234567890123456'])(
    'refuses « %s » rather than guess',
    (text) => expect(parseDecimal(text)).toBe('invalid'),
  );

  it('takes the unit of the field after the number, and no other', () => {
    expect(parseDecimal('29,5\u202f%', '%')).toBe(29.5);
    expect(parseDecimal('21 250 €', '€')).toBe(21_250);
    expect(parseDecimal('1 250 Foyers', 'foyers')).toBe(1_250);
    expect(parseDecimal('29,5 %', '€')).toBe('invalid');
    expect(parseDecimal('%', '%')).toBe('invalid');
  });

  it('reads back whatever it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3 }), (whole, places) => {
        const value = Number((whole / 10 ** places).toFixed(places)) || 0;
        return parseDecimal(formatDecimal(value)) === value;
      }),
    );
  });
});
