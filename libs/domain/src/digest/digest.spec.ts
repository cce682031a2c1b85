import { addDays } from '../calendar/civil-date';
import { chooseDigest, isDigestWorthSending, MAX_DIGEST_ITEMS } from './digest-choice';
import type { NewsRhythm } from '../news/news-rhythm';
import { type DigestReader, digestToWrite, dueDigestDay, firstDigestDay, nextDigestDay } from './digest-rhythm';

// 1 December 2026 is a Tuesday, and the first of its month
const reader = (rhythm: NewsRhythm, more: Partial<DigestReader> = {}): DigestReader => ({ rhythm, from: '2026-01-01', decidedFor: null, away: [], ...more });
const things = (part: string, count: number) => Array.from({ length: count }, (_, i) => ({ key: `${part}${i}` }));
const digest = (needs: number, changes = 0, coming = 0) =>
  chooseDigest({ needs: things('n', needs), changes: things('c', changes), coming: things('f', coming) });

describe('the rhythm of a digest', () => {
  it.each([
    ['daily', '2026-12-05', '2026-12-04'],
    ['daily', '2026-12-07', '2026-12-07'],
    ['weekly', '2026-12-01', '2026-12-01'],
    ['weekly', '2026-11-30', '2026-11-24'],
    ['monthly', '2026-12-31', '2026-12-01'],
    ['monthly', '2026-11-02', '2026-10-06'],
    ['monthly', '2026-11-03', '2026-11-03'],
    ['never', '2026-12-01', null],
  ] as const)('%s, on %s, is the one of %s', (rhythm, day, due) => expect(dueDigestDay(rhythm, day)).toBe(due));

  it('is written once for its day, and on no other', () => {
    expect(digestToWrite(reader('weekly', { decidedFor: '2026-11-24' }), '2026-12-01')).toBe('2026-12-01');
    expect(digestToWrite(reader('weekly', { decidedFor: '2026-12-01' }), '2026-12-02')).toBeNull();
    expect(digestToWrite(reader('never'), '2026-12-01')).toBeNull();
  });

  it('waits for the return of who is away, and for a working day', () => {
    const away = [{ from: '2026-11-30', until: '2026-12-04' }]; // back on a Saturday
    const absent = reader('weekly', { decidedFor: '2026-11-24', away });
    for (let day = '2026-11-30'; day < '2026-12-07'; day = addDays(day, 1)) expect(digestToWrite(absent, day)).toBeNull();
    expect(digestToWrite(absent, '2026-12-07')).toBe('2026-12-01');
    expect(nextDigestDay(absent, '2026-12-01')).toBe('2026-12-07');
  });

  it('owes nothing for the time before the account or the choice', () => {
    expect(firstDigestDay(new Date('2026-12-01T06:59:00Z'))).toBe('2026-12-01'); // one minute before eight in Paris
    const from = firstDigestDay(new Date('2026-12-01T07:01:00Z'));
    expect(digestToWrite(reader('weekly', { from }), '2026-12-01')).toBeNull();
    expect(nextDigestDay(reader('weekly', { from }), '2026-12-01')).toBe('2026-12-08');
  });

  it('says when the next one is, and that there is none', () => {
    expect(nextDigestDay(reader('daily', { decidedFor: '2026-12-04' }), '2026-12-04')).toBe('2026-12-07');
    expect(nextDigestDay(reader('monthly', { decidedFor: '2026-12-01' }), '2026-12-01')).toBe('2027-01-05');
    expect(nextDigestDay(reader('never'), '2026-12-01')).toBeNull();
  });
});

describe('what a digest tells', () => {
  it('is seven things at most, what needs the person first, and one line of each part that has something', () => {
    for (const [needs, changes, coming] of [
      [0, 0, 0],
      [1, 1, 1],
      [9, 0, 0],
      [9, 9, 0],
      [9, 9, 9],
      [2, 9, 9],
      [0, 9, 2],
      [0, 0, 9],
    ] as const) {
      const { parts, leftOut } = digest(needs, changes, coming);
      const counts = [parts.needs.length, parts.changes.length, parts.coming.length];
      const sum = counts.reduce((a, b) => a + b, 0);
      expect(sum).toBe(Math.min(MAX_DIGEST_ITEMS, needs + changes + coming));
      expect(leftOut).toBe(needs + changes + coming - sum);
      for (const [i, all] of [needs, changes, coming].entries()) if (all > 0) expect(counts[i]).toBeGreaterThan(0);
      expect(parts.needs).toEqual(things('n', needs).slice(0, parts.needs.length));
    }
    expect(digest(9, 9, 9).parts).toMatchObject({ needs: { length: 5 }, changes: { length: 1 }, coming: { length: 1 } });
  });

  it('is never nothing', () => {
    for (const rhythm of ['daily', 'weekly', 'monthly'] as const) expect(isDigestWorthSending(digest(0), rhythm, '2026-12-01', null)).toBe(false);
  });

  it('is not the same thing each day, but is told again after a week', () => {
    const former = { on: '2026-12-01', keys: ['n0', 'n1'] };
    expect(isDigestWorthSending(digest(2), 'daily', '2026-12-02', former)).toBe(false);
    expect(isDigestWorthSending(digest(3), 'daily', '2026-12-02', former)).toBe(true);
    expect(isDigestWorthSending(digest(2), 'daily', '2026-12-08', former)).toBe(true);
    expect(isDigestWorthSending(digest(0, 0, 1), 'daily', '2026-12-02', null)).toBe(false);
    expect(isDigestWorthSending(digest(0, 0, 1), 'weekly', '2026-12-08', former)).toBe(true);
  });
});
