import type { Elapsed } from '@maillage/domain';
import { formatAgo, formatDate, formatDateTime, formatEuros, formatNumber, formatPercent, formatPeriod, MISSING, plural, wordElapsed } from './format';

const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('French formats', () => {
  it.each<[Elapsed | null, string]>([
    [null, 'à l’instant'],
    [{ unit: 'minute', count: 45 }, 'il y a 45 minutes'],
    [{ unit: 'hour', count: 1 }, 'il y a 1 heure'],
    [{ unit: 'day', count: 1 }, 'hier'],
    [{ unit: 'day', count: 2 }, 'avant-hier'],
    [{ unit: 'day', count: 5 }, 'il y a 5 jours'],
    [{ unit: 'week', count: 1 }, 'il y a 1 semaine'],
    [{ unit: 'month', count: 1 }, 'il y a 1 mois'],
    [{ unit: 'year', count: 2 }, 'il y a 2 ans'],
  ])('says how long ago %j was', (elapsed, text) => expect(wordElapsed(elapsed)).toBe(text));

  it('never calls « le mois dernier » what is six weeks old', () => expect(formatAgo('2026-10-09T12:00:00Z', NOW)).toBe('il y a 6 semaines'));

  it('never gives 0 for a missing value', () => {
    for (const format of [formatAgo, formatDate, formatDateTime]) expect(format(null)).toBe(MISSING);
    for (const format of [formatNumber, formatEuros, formatPercent]) expect(format(null)).toBe(MISSING);
    expect(formatPercent(0 / 0)).toBe(MISSING);
  });

  it('puts narrow no-break spaces where the typography wants them', () => {
    expect(formatNumber(1_704_316)).toBe('1\u202f704\u202f316');
    expect(formatPercent(0.295)).toBe('29,5\u202f%');
    expect(formatEuros(1_250_050)).toBe('12\u202f500,50\u202f€');
    expect(formatEuros(1_200_000)).toBe('12\u202f000\u202f€');
  });

  it('says from when to when, and does not start what is to come', () => {
    const tell = (startsOn: string | null, endsOn: string | null) => formatPeriod({ startsOn, endsOn }, '2026-03-12');
    expect(tell('2026-03-01', null)).toBe('depuis le 1er mars 2026');
    expect(tell('2026-04-02', null)).toBe('à partir du 2 avril 2026');
    expect(tell('2020-01-02', '2024-02-29')).toBe('du 2 janvier 2020 au 29 février 2024');
    expect(tell(null, '2024-02-29')).toBe('jusqu’au 29 février 2024');
    expect(tell(null, null)).toBeNull();
  });

  it('reads civil dates without shifting them', () => {
    expect(formatDate('2026-03-12')).toBe('12 mars 2026');
    expect(formatDate('2026-03-01')).toBe('1er mars 2026');
    expect(formatDate('2026-03-12', 'short')).toBe('12/03/2026');
  });

  it('counts 0 and 1 as singular', () => {
    expect([0, 1, 2].map((count) => plural(count, 'jalon', 'jalons'))).toEqual(['0 jalon', '1 jalon', '2 jalons']);
  });
});
