import { doubtOf, type PlausibilityInput } from './plausibility';

const doubt = (value: number, previous: number | null = null, more: Partial<PlausibilityInput> = {}) =>
  doubtOf({ value, previous, lowerBound: null, upperBound: null, ...more });

describe('doubtOf', () => {
  it('doubts what is out of bounds, not the bounds', () => {
    const percent = { lowerBound: 0, upperBound: 100 };
    expect(doubt(-0.1, null, percent)).toBe('out_of_bounds');
    expect(doubt(100.1, 1_000, percent)).toBe('out_of_bounds');
    expect(doubt(0, null, percent)).toBeNull();
    expect(doubt(100, null, percent)).toBeNull();
    expect(doubt(-5, null, { upperBound: 3 })).toBeNull();
  });

  it('doubts ten times and a tenth of the value before', () => {
    expect(doubt(420, 42)).toBe('tenfold');
    expect(doubt(419, 42)).toBeNull();
    expect(doubt(4.2, 42)).toBe('tenfold');
    expect(doubt(4.3, 42)).toBeNull();
    expect(doubt(1.1, 11)).toBe('tenfold');
  });

  it('compares neither small nor missing nor negative values, nor zero', () => {
    expect(doubt(900, 9)).toBeNull();
    expect(doubt(100, 10)).toBe('tenfold');
    expect(doubt(900)).toBeNull();
    expect(doubt(0, 500)).toBeNull();
    expect(doubt(-5, 500)).toBeNull();
    expect(doubt(5, -500)).toBeNull();
  });
});
