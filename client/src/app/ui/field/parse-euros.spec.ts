import fc from 'fast-check';
import { formatEuros } from '../format/format';
import { parseEuros } from './parse-euros';

describe('parseEuros', () => {
  it.each([
    ['12 500,50 €', 1_250_050],
    ['12\u202f500,50\u202f€', 1_250_050],
    ['12\u00a0500,5', 1_250_050],
    ['12500.50', 1_250_050],
    ['12.500,50', 1_250_050],
    ['1.234.567', 123_456_700],
    ['0,07', 7],
    ['  42  ', 4_200],
    ['300 euros', 30_000],
    ['1’250', 125_000],
  ])('reads « %s »', (text, cents) => expect(parseEuros(text)).toBe(cents));

  it.each(['', '   '])('reads « %s » as nothing at all', (text) => expect(parseEuros(text)).toBeNull());

  it.each(['douze', '12,345', '12.500', '-5', '1,2,3', '€', '12 500,50 € HT', '1e5', '100000000000000'])('refuses « %s » rather than guess', (text) =>
    expect(parseEuros(text)).toBe('invalid'),
  );

  it('reads back whatever it shows', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => parseEuros(formatEuros(cents)) === cents));
  });
});
