import { sparkPaths } from './sparkline';

describe('a small curve', () => {
  it('runs from its first value to its last, the highest above', () => {
    expect(sparkPaths([{ at: 0, value: 1 }, { at: 1, value: 3 }, { at: 2, value: 2 }])).toEqual({ path: 'M4 24h0L48 4L92 14', last: { x: 92, y: 14 } }); // prettier-ignore
  });

  it('is cut at a break and at what is not shown, whose place nothing tells', () => {
    const shown = [{ at: 0, value: 10 }, { at: 2, value: 20 }, { at: 3, value: 15, isAfterBreak: true }]; // prettier-ignore
    const [first, ...others] = shown;
    const hidden = [first!, { at: 1, value: null }, ...others];
    expect(sparkPaths(hidden).path).toBe('M4 24h0M62.7 4h0M92 14h0');
    // the scale is of what is shown alone
    expect(sparkPaths(shown).path.match(/4h0|L62\.7 4|M92 14/g)).toHaveLength(3);
  });

  it('lies in the middle where nothing moves', () => {
    expect(sparkPaths([{ at: 0, value: 5 }, { at: 1, value: 5 }]).path).toBe('M4 14h0L92 14'); // prettier-ignore
    expect(sparkPaths([]).last).toBeNull();
  });
});
