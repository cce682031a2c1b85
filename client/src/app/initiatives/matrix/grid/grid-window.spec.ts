import * as fc from 'fast-check';
import { indexAt, offsetsOf, scrollToShow, windowOf } from './grid-window';

describe('the window of the grid', () => {
  it('finds the item under a position', () => {
    const offsets = offsetsOf([10, 20, 30]);
    expect(offsets).toEqual([0, 10, 30, 60]);
    expect([-5, 0, 9, 10, 29, 30, 59, 500].map((position) => indexAt(offsets, position))).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
  });

  it('renders nothing of nothing', () => {
    expect(windowOf(offsetsOf([]), 0, 500, 100, 4)).toEqual({ first: 0, end: 0 });
  });

  it('always holds every item that is seen, and few more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 1, maxLength: 300, size: 'max' }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 100, max: 2000 }),
        (sizes, scroll, viewport) => {
          const offsets = offsetsOf(sizes);
          const { first, end } = windowOf(offsets, scroll, viewport, 200, 8);
          const seen = sizes.map((_, index) => index).filter((index) => offsets[index]! < scroll + viewport && offsets[index + 1]! > scroll);
          for (const index of seen) expect(index >= first && index < end).toBe(true);
          expect(end - first).toBeLessThanOrEqual(Math.ceil((viewport + 400) / 20) + 18);
        },
      ),
    );
  });

  it('scrolls only as far as is needed', () => {
    expect(scrollToShow(100, 20, 0, 500)).toBe(0);
    expect(scrollToShow(490, 20, 0, 500)).toBe(10);
    expect(scrollToShow(90, 20, 100, 500)).toBe(90);
  });
});
