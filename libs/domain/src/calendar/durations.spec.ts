import { DAY_MS, HOUR_MS, MINUTE_MS, wordDuration } from './durations';

describe('the words of a delay', () => {
  it.each([
    [15 * MINUTE_MS, '15\u00a0minutes'],
    [HOUR_MS, '1\u00a0heure'],
    [90 * MINUTE_MS, '90\u00a0minutes'],
    [DAY_MS, '1\u00a0jour'],
    [36 * HOUR_MS, '36\u00a0heures'],
    [7 * DAY_MS, '7\u00a0jours'],
  ])('%i ms: %s', (ms, words) => expect(wordDuration(ms)).toBe(words));
});
