import fc from 'fast-check';
import { distributeLevels, levelsAboveGap, MATURITY_LEVELS, reachedLevel } from './maturity';

describe('the level reached', () => {
  it.each([
    [[], 0],
    [[1], 1],
    [[1, 2, 3], 3],
    [[1, 2, 3, 4, 5], 5],
    [[2], 0],
    [[5], 0],
    [[1, 2, 4, 5], 2],
    [[3, 1, 2], 3],
    [[1, 1, 2], 2],
  ])('of %j is %i', (metLevels, level) => {
    expect(reachedLevel(metLevels)).toBe(level);
  });

  const ticks = fc.subarray([...MATURITY_LEVELS]);

  it('never goes down when one more level is met', () => {
    fc.assert(fc.property(ticks, fc.constantFrom(...MATURITY_LEVELS), (met, more) => reachedLevel([...met, more]) >= reachedLevel(met)));
  });

  it('has every level below it met, and not the next one', () => {
    fc.assert(
      fc.property(ticks, (met) => {
        const level = reachedLevel(met);
        return MATURITY_LEVELS.every((each) => each > level || met.includes(each)) && !met.some((each) => each === level + 1);
      }),
    );
  });

  it('leaves each tick either counted or named as above a gap', () => {
    fc.assert(fc.property(ticks, (met) => reachedLevel(met) + levelsAboveGap(met).length === met.length));
  });
});

it('names the levels that a gap keeps from counting', () => {
  expect(levelsAboveGap([1, 2, 4, 5])).toEqual([4, 5]);
  expect(levelsAboveGap([1, 2])).toEqual([]);
});

it('counts the CCAS at each level of each activity', () => {
  const counts = distributeLevels([
    { activity: 'register', metLevels: [1, 2], count: 3 },
    { activity: 'register', metLevels: [1, 3], count: 1 },
    { activity: 'register', metLevels: [1], count: 1 },
    { activity: 'security', metLevels: [], count: 1 },
  ]);
  expect(counts.register).toEqual([0, 2, 3, 0, 0, 0]);
  expect(counts.security).toEqual([1, 0, 0, 0, 0, 0]);
  expect(counts.legal).toEqual([0, 0, 0, 0, 0, 0]);
});
