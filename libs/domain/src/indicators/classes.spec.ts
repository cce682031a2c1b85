import fc from 'fast-check';
import { classOf, quantileBounds } from './classes';

describe('quantileBounds', () => {
  it('cuts values into classes of equal size', () => {
    expect(quantileBounds([8, 1, 7, 2, 6, 3, 5, 4], 4)).toEqual([3, 5, 7]);
  });

  it('makes fewer classes where values tie', () => {
    expect(quantileBounds([1, 1, 1, 1, 1, 9], 3)).toEqual([]);
    expect(quantileBounds([1, 5, 5, 5, 5, 9], 4)).toEqual([5]);
    expect(quantileBounds([3, 3, 3], 5)).toEqual([]);
  });

  it('makes none of nothing, nor of a single class', () => {
    expect(quantileBounds([], 5)).toEqual([]);
    expect(quantileBounds([1, 2], 1)).toEqual([]);
    expect(quantileBounds([1, 2], 0)).toEqual([]);
    expect(quantileBounds([Number.NaN, 4, 2], 2)).toEqual([4]);
  });

  it('leaves no class empty, and bounds ascending', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (values, classCount) => {
        const bounds = quantileBounds(values, classCount);
        expect(bounds).toEqual([...new Set(bounds)].sort((a, b) => a - b));
        expect(bounds.length).toBeLessThan(classCount);
        expect(new Set(values.map((value) => classOf(value, bounds))).size).toBe(bounds.length + 1);
      }),
    );
  });
});

describe('classOf', () => {
  it('counts a bound to the class above it', () => {
    expect([-1, 9.9, 10, 19, 20, 500].map((value) => classOf(value, [10, 20]))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(classOf(3, [])).toBe(0);
  });
});
