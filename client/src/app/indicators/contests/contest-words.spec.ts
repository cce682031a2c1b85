import { whyNotContestable } from './contest-words';

const sum = { aggregation: 'sum', isMasked: false };

describe('a value that seems wrong', () => {
  it('is contested where it was given', () => {
    expect(whyNotContestable(sum, 'published')).toBeNull();
    expect(whyNotContestable(sum, 'rounded')).toBeNull();
    expect(whyNotContestable(sum, 'not_available')).toBeNull();
    expect(whyNotContestable({ aggregation: 'published_only', isMasked: false }, 'bounded')).toBeNull();
  });

  it('is not contested where it was computed: its sources are', () => {
    expect(whyNotContestable({ aggregation: 'ratio', isMasked: false }, 'published')).toContain('calculée');
    expect(whyNotContestable({ aggregation: 'computed', isMasked: false }, 'estimated')).toContain('calculée');
  });

  it('is not contested where the producer shows none, only where the network itself hides it', () => {
    expect(whyNotContestable(sum, 'secret')).toContain('secrète');
    expect(whyNotContestable({ aggregation: 'sum', isMasked: true }, 'secret')).toBeNull();
    expect(whyNotContestable(sum, null)).toBe('Aucune valeur à cette période.');
  });
});
