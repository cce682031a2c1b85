import { doubtOf, type PlausibilityInput } from './plausibility';

const doubt = (value: number | null, previous: number | null = null, more: Partial<PlausibilityInput> = {}) =>
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
    expect(doubt(-5, 500)).toBeNull();
    expect(doubt(5, -500)).toBeNull();
  });

  it('doubts nothing, and 0, in the place of what is known', () => {
    expect(doubt(null, null, { known: 2_134 })).toBe('emptied');
    expect(doubt(null, null, { known: 3 })).toBe('emptied');
    expect(doubt(null, 2_134)).toBeNull();
    expect([doubt(0, null, { known: 2_134 }), doubt(0, 2_134), doubt(0, 9), doubt(0, null, { known: 9 }), doubt(0)]).toEqual([
      'zeroed',
      'zeroed',
      null,
      null,
      null,
    ]);
  });

  it('doubts ten times and a tenth of what is known of the same period, before what was the one before', () => {
    expect([doubt(420, null, { known: 42 }), doubt(4.2, null, { known: 42 }), doubt(419, null, { known: 42 })]).toEqual([
      'tenfold_of_known',
      'tenfold_of_known',
      null,
    ]);
    expect(doubt(31.402, 31_000, { known: 31_402 })).toBe('tenfold_of_known');
  });

  it('doubts a total that its communes do not add up to', () => {
    const all = { value: 1_668_670, coveredCount: 39, memberCount: 39, isSum: true };
    expect([doubt(90_071, null, { computed: all }), doubt(1_668_700, null, { computed: all }), doubt(1_720_000, null, { computed: all })]).toEqual([
      'off_total',
      null,
      'off_total',
    ]);
    const most = { ...all, coveredCount: 38 };
    expect([doubt(1_720_000, null, { computed: most }), doubt(90_071, null, { computed: most })]).toEqual([null, 'off_total']);
    const rounded = { value: 60, coveredCount: 9, memberCount: 9, isSum: true };
    expect([doubt(75, null, { computed: rounded }), doubt(120, null, { computed: rounded })]).toEqual([null, 'off_total']);
    const rate = { value: 28, coveredCount: 39, memberCount: 39, isSum: false };
    expect([doubt(28.9, null, { computed: rate }), doubt(35, null, { computed: rate }), doubt(12, null, { computed: { ...rate, coveredCount: 20 } })]).toEqual([
      null,
      'off_total',
      null,
    ]);
  });
});
