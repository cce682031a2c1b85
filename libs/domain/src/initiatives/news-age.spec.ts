import { isAnswerDue } from './news-age';

describe('when a CCAS is asked for news', () => {
  const now = new Date('2026-03-12T12:00:00Z');

  it('is when it never gave any, or not for four whole weeks', () => {
    expect(isAnswerDue(null, now)).toBe(true);
    expect(isAnswerDue(new Date('2026-02-12T12:00:00Z'), now)).toBe(true);
    expect(isAnswerDue(new Date('2026-02-12T12:00:01Z'), now)).toBe(false);
  });
});
