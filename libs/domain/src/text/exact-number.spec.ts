import fc from 'fast-check';
import { exactNumberText } from './exact-number';

describe('a number with all its digits', () => {
  it('is that number again', () => {
    expect([0, 1705, -3.5, 27.708883919495833, 1e-7].map(exactNumberText)).toEqual(['0', '1705', '-3,5', '27,708883919495833', '1e-7']);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number(exactNumberText(value).replace(',', '.')) === value || value === 0),
    );
  });

  it('is never written so that it could be thousands', () => {
    expect([31.402, -7.78, 7.125, 1234.567].map(exactNumberText)).toEqual(['31,4020', '-7,78', '7,1250', '1234,567']);
  });
});
