import { dateTick, figuresOf, segmentsOf, seriesName, valueTick } from './chart-data';
import { outline, place, wrap } from './radar-geometry';

const points = [
  { date: '2026-01-01', value: 2 },
  { date: '2026-02-01', value: 3 },
  { date: '2026-03-01', value: null },
  { date: '2026-04-01', value: 0 },
];

describe('a line', () => {
  it('is cut at what is not known, which is never drawn as 0', () => {
    const segments = segmentsOf([{ name: 'CCAS', points }], false);
    expect(segments.map(({ series }) => series.map(({ value }) => value))).toEqual([[2, 3], [0]]);
    expect(new Set(segments.map(({ name }) => name)).size).toBe(2);
    expect(segments.map(({ name }) => seriesName(name))).toEqual(['CCAS', 'CCAS']);
  });

  it('holds each value until the next, as steps', () => {
    const [segment] = segmentsOf([{ name: 'CCAS', points: points.slice(0, 2) }], true);
    const series = segment?.series ?? [];
    expect(series.map(({ value }) => value)).toEqual([2, 2, 3]);
    expect(series[1]?.name.getDate()).toBe(31);
  });

  it('has its dates in French, as the span asks', () => {
    const tick = dateTick([
      {
        name: '',
        points: [
          { date: '2024-01-01', value: 1 },
          { date: '2026-01-01', value: 1 },
        ],
      },
    ]);
    expect([tick(new Date(2025, 0, 1)), tick(new Date(2025, 3, 1))]).toEqual(['2025', 'avr.']);
    expect(dateTick([{ name: '', points }])(new Date(2026, 1, 12))).toBe('12 févr.');
  });

  it('has whole percents and no half of what is counted on its axis', () => {
    expect([0, 0.2, 0.125].map(valueTick('%'))).toEqual(['0\u202f%', '20\u202f%', '12,5\u202f%']);
    expect([1000, 2.5].map(valueTick('CCAS'))).toEqual(['1\u202f000', '']);
  });

  it('says the same figures as a table, whatever dates its series have', () => {
    const other = { name: 'Autre', points: [{ date: '2026-02-01', value: 0.5 }] };
    expect(figuresOf([{ name: 'CCAS', points }, other], 'CCAS').rows).toContainEqual(['1er février 2026', '3\u00a0CCAS', '0,5\u00a0CCAS']);
    expect(figuresOf([{ name: 'CCAS', points }, other], 'CCAS').rows[2]).toEqual(['1er mars 2026', '—', '—']);
    expect(figuresOf([other], '%').rows[0]?.[1]).toBe('50,0\u202f%');
  });
});

describe('a radar', () => {
  it('puts its first axis on top and goes on clockwise', () => {
    expect(place(0, 4, 1, 100)).toEqual({ x: 0, y: -100 });
    expect(place(1, 4, 0.5, 100)).toEqual({ x: 50, y: 0 });
  });

  it('never joins over what was not assessed', () => {
    expect(outline([5, 5, 5], 5, 10)).toMatch(/Z$/);
    expect(outline([5, null, 5, 5], 5, 10).match(/M/g)).toHaveLength(2);
    expect(outline([5, null, null], 5, 10)).toBe('');
  });

  it('breaks long labels at their spaces', () => {
    expect(wrap('Gouvernance de la protection des données', 16)).toEqual(['Gouvernance de', 'la protection', 'des données']);
  });
});
