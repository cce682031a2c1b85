import fc from 'fast-check';
import { exactNumberText, periodText } from './own-form';

describe('the own form of values', () => {
  it('writes a number with all its digits, which is that number again', () => {
    expect([0, 1705, -3.5, 27.708883919495833, 1e-7].map(exactNumberText)).toEqual(['0', '1705', '-3,5', '27,708883919495833', '1e-7']);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number(exactNumberText(value).replace(',', '.')) === value || value === 0),
    );
  });

  it('never writes a number that could be thousands', () => {
    expect([31.402, -7.78, 7.125, 1234.567].map(exactNumberText)).toEqual(['31,4020', '-7,78', '7,1250', '1234,567']);
  });

  it('writes periods as people and addresses do', () => {
    expect([periodText(202100, 'year'), periodText(202402, 'quarter'), periodText(202403, 'month')]).toEqual(['2021', '2024-T2', '2024-03']);
  });
});
