import { ADOPTION_STAGES, answerableStages } from '../adoption/adoption-stage';
import fc from 'fast-check';
import { computeAdoptionRateRatio, computeMedian } from './adoption-counts';
import { chooseNumber, isCarryOverForward } from './carry-over';
import { computeAlerts, INITIATIVE_ALERTS, type InitiativeFacts } from './initiative-alerts';
import { isNewsMissing, weeksSince } from './news-age';
import { isOnTrack, isWeatherTextMissing, WEATHERS } from './weather';

const NOW = new Date('2026-11-23T10:00:00Z');
const weeksAgo = (weeks: number) => new Date(NOW.getTime() - weeks * 7 * 24 * 3600 * 1000);

describe('age of the news', () => {
  it('counts whole weeks, and never less than none', () => {
    expect([0, 0.99, 1, 8.5].map((weeks) => weeksSince(weeksAgo(weeks), NOW))).toEqual([0, 0, 1, 8]);
    expect(weeksSince(weeksAgo(-3), NOW)).toBe(0);
  });

  it('misses news from eight weeks on, and when there never was any', () => {
    expect(isNewsMissing(weeksAgo(7.9), NOW)).toBe(false);
    expect(isNewsMissing(weeksAgo(8), NOW)).toBe(true);
    expect(isNewsMissing(null, NOW)).toBe(true);
  });
});

describe('adoption rate', () => {
  it('leaves out who is not concerned, and counts silence in the denominator', () =>
    expect(computeAdoptionRateRatio({ total: 39, notConcerned: 4, inPlace: 6, assessed: 1 })).toBeCloseTo(7 / 35));

  it('has no value when nobody is concerned', () => expect(computeAdoptionRateRatio({ total: 3, notConcerned: 3, inPlace: 0, assessed: 0 })).toBeNull());

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), (notConcerned, inPlace, assessed, others) => {
        const ratio = computeAdoptionRateRatio({ total: notConcerned + inPlace + assessed + others, notConcerned, inPlace, assessed });
        expect(ratio === null || (ratio >= 0 && ratio <= 1)).toBe(true);
      }),
    );
  });
});

describe('median', () => {
  it('stands in the middle, or between the two middle ones', () => {
    expect(computeMedian([0.9, 0.1, 0.2])).toBe(0.2);
    expect(computeMedian([0.1, 0.2, 0.4, 0.8])).toBeCloseTo(0.3);
    expect(computeMedian([])).toBeNull();
  });

  it('has as many values below as above, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ratios) => {
        const median = computeMedian(ratios) as number;
        expect(ratios.filter((ratio) => ratio < median).length).toBeLessThanOrEqual(ratios.length / 2);
        expect(ratios.filter((ratio) => ratio > median).length).toBeLessThanOrEqual(ratios.length / 2);
      }),
    );
  });
});

describe('the stages that a CCAS answers', () => {
  it('leave out « à contacter », which the coordination notes, but where it stands', () => {
    expect(answerableStages(null)).not.toContain('to_contact');
    expect(answerableStages('informed')).toEqual(ADOPTION_STAGES.filter((stage) => stage !== 'to_contact'));
    expect(answerableStages('to_contact')).toEqual(ADOPTION_STAGES);
  });
});

describe('alerts', () => {
  const calm: InitiativeFacts = {
    createdAt: weeksAgo(20),
    lateMilestonesCount: 0,
    lastNewsAt: weeksAgo(1),
    adoptionRateRatio: 0.5,
    medianRateRatio: 0.5,
    recommendationsCount: 1,
    hasOwner: true,
  };

  it('are silent when all is well, and on the median itself', () => expect(computeAlerts(calm, NOW)).toEqual([]));

  it('say each thing that is wrong, in a stable order', () =>
    expect(
      computeAlerts(
        {
          createdAt: weeksAgo(20),
          lateMilestonesCount: 1,
          lastNewsAt: weeksAgo(9),
          adoptionRateRatio: 0.4,
          medianRateRatio: 0.5,
          recommendationsCount: 0,
          hasOwner: false,
        },
        NOW,
      ),
    ).toEqual(INITIATIVE_ALERTS));

  it('leave a new initiative its time: a week to be filled in, as long as news counts to be heard of', () => {
    const bare = { ...calm, lastNewsAt: null, adoptionRateRatio: 0, recommendationsCount: 0, hasOwner: false };
    const on = (createdAt: Date) => computeAlerts({ ...bare, createdAt }, NOW);
    expect(on(new Date(NOW.getTime() - 60_000))).toEqual([]);
    expect(on(weeksAgo(0.9))).toEqual([]);
    expect(on(weeksAgo(1))).toEqual(['no_recommendation', 'no_owner']);
    expect(on(weeksAgo(7.9))).toEqual(['no_recommendation', 'no_owner']);
    expect(on(weeksAgo(8))).toEqual(['no_news', 'below_median', 'no_recommendation', 'no_owner']);
    expect(computeAlerts({ ...bare, createdAt: NOW, lateMilestonesCount: 1 }, NOW)).toEqual(['late_milestone']);
  });

  it('compare nothing when nobody is concerned', () => expect(computeAlerts({ ...calm, adoptionRateRatio: null }, NOW)).toEqual([]));
});

describe('weather', () => {
  it('is on track when secured or achievable', () => expect(WEATHERS.filter(isOnTrack)).toEqual(['secured', 'achievable']));

  it('says why, anew each time it changes', () => {
    const present = { weather: 'secured', text: 'Tout va.' } as const;
    expect(isWeatherTextMissing(present, {})).toBe(false);
    expect(isWeatherTextMissing(present, { weather: 'secured' })).toBe(false);
    expect(isWeatherTextMissing(present, { weather: 'compromised' })).toBe(true);
    expect(isWeatherTextMissing(present, { weather: 'compromised', text: 'Plus de budget.' })).toBe(false);
    expect(isWeatherTextMissing(present, { text: null })).toBe(true);
    expect(isWeatherTextMissing(present, { weather: 'unknown' })).toBe(false);
  });
});

describe('carry-over', () => {
  it('goes forward alone', () => expect([2025, 2026, 2027].map((year) => isCarryOverForward(2026, year))).toEqual([false, false, true]));

  it('keeps the number when it is free, else takes the next one', () => {
    expect(chooseNumber(4, [1, 2])).toBe(4);
    expect(chooseNumber(2, [1, 2, 7])).toBe(8);
    expect(chooseNumber(null, [])).toBe(1);
    expect(chooseNumber(null, [1, 2, 999])).toBe(3);
  });
});
