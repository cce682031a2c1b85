import { formatAgo, formatDate, formatDateTime, formatEuros, formatNumber, formatPercent, MISSING, plural } from './format';

const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('French formats', () => {
  it.each([
    ['2026-11-23T11:59:40Z', 'à l’instant'],
    ['2026-11-23T11:15:00Z', 'il y a 45 minutes'],
    ['2026-11-22T11:00:00Z', 'hier'],
    ['2026-11-18T12:00:00Z', 'il y a 5 jours'],
    ['2026-11-02T12:00:00Z', 'il y a 3 semaines'],
    ['2026-08-20T12:00:00Z', 'il y a 3 mois'],
    ['2024-11-01T12:00:00Z', 'il y a 2 ans'],
    ['2026-11-25T12:00:00Z', 'après-demain'],
  ])('says how long ago %s was', (instant, text) => expect(formatAgo(instant, NOW)).toBe(text));

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

  it('reads civil dates without shifting them', () => {
    expect(formatDate('2026-03-12')).toBe('12 mars 2026');
    expect(formatDate('2026-03-01')).toBe('1er mars 2026');
    expect(formatDate('2026-03-12', 'short')).toBe('12/03/2026');
  });

  it('counts 0 and 1 as singular', () => {
    expect([0, 1, 2].map((count) => plural(count, 'jalon', 'jalons'))).toEqual(['0 jalon', '1 jalon', '2 jalons']);
  });
});
