import { printedSize } from './print-size';

const printed = (count: number, row: readonly number[] = [25, 10, 20, 9, 9]) => ({
  rows: Array.from({ length: count }, () => row),
  themesCount: 8,
  noticesCount: 0,
  sourcesLength: 400,
});

describe('the letters of a printed portrait', () => {
  it('are comfortable for few indicators, smaller for many, and never too small to read', () => {
    const sizes = [10, 55, 65, 300].map((count) => printedSize(printed(count)));
    expect(sizes[0]).toBe(7.2);
    expect(sizes.at(-1)).toBe(5);
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  it('are smaller where names take two lines, and where a notice stands above', () => {
    expect(printedSize(printed(50, [90, 10, 20, 9, 9]))).toBeLessThan(printedSize(printed(50)));
    expect(printedSize({ ...printed(60), noticesCount: 2 })).toBeLessThan(printedSize(printed(60)));
  });
});
