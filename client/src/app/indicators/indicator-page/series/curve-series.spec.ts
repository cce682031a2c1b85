import type { Place, SeriesOfValues } from '../../indicators-gateway';
import { chartSeriesOf, comparedWith, levelsOf, linesOf, marksOf, pacedPeriods, shortPeriod } from './curve-series';

const PERCENT = { unit: '%', decimals: 1, periodicity: 'year' } as const;
const territory = (id: number, name: string, kind = 'commune', code = String(id)) => ({ id, kind, code, name, shortName: null }) as Place['ancestors'][number];
const series = (id: number, name: string, values: (number | null)[], more: Partial<SeriesOfValues['series'][number]> = {}) => ({
  territory: territory(id, name),
  values,
  states: values.map((value) => (value === null ? '.' : 'p')).join(''),
  covered: [],
  members: [],
  peerMedians: [],
  ...more,
});
const change = { presentId: 4, formerIds: [2, 3], names: ['Pierrefitte-sur-Seine', 'Saint-Denis'], since: '2025-01-01' };

const former = series(3, 'Saint-Denis', [28, null], { territory: territory(3, 'Saint-Denis', 'commune', '93066') });
const merged = series(2, 'Pierrefitte-sur-Seine', [33, null]);
const answer = (present: (number | null)[]): SeriesOfValues => ({
  periods: [202100, 202500],
  series: [
    series(4, 'Saint-Denis', present, { territory: territory(4, 'Saint-Denis', 'commune', '93066'), peerMedians: [20, 21] }),
    merged,
    former,
    series(9, 'France', [14, 15]),
  ],
});

describe('what territories are compared with', () => {
  const bobigny = {
    id: 1,
    ancestors: [
      territory(90, 'France', 'country'),
      territory(80, 'Métropole', 'epci'),
      territory(70, 'Est Ensemble', 'ept'),
      territory(60, '93', 'departement'),
    ],
  } as Place;

  it('is the EPT rather than the Métropole, then the larger levels', () => {
    expect(comparedWith([bobigny], ['group', 'departement', 'region', 'country']).map(({ name }) => name)).toEqual(['Est Ensemble', '93', 'France']);
  });

  it('has nobody twice, nor what was chosen itself', () => {
    expect(comparedWith([bobigny, { ...bobigny, id: 60 }], ['departement', 'country']).map(({ name }) => name)).toEqual(['France']);
    expect(comparedWith([bobigny], ['peers'])).toEqual([]);
  });
});

describe('the lines of a curve', () => {
  const lines = (present: (number | null)[], comparisons: Parameters<typeof linesOf>[0]['comparisons'] = []) =>
    linesOf({ answer: answer(present), chosenIds: [4], changes: [change], comparisons });

  it('tell the former perimeters of a commune apart from the present one', () => {
    expect(lines([null, 30]).map(({ name, values }) => [name, ...values.map(({ value }) => value)])).toEqual([
      ['Saint-Denis', null, 30],
      ['Pierrefitte-sur-Seine', 33, null],
      ['Saint-Denis avant 2025', 28, null],
      ['France', 14, 15],
    ]);
  });

  it('leave the former perimeters out where counts were re-based', () => {
    expect(lines([61, 62]).map(({ name }) => name)).toEqual(['Saint-Denis', 'France']);
  });

  it('have the median of similar communes when it is asked for', () => {
    expect(lines([null, 30], ['peers']).at(-1)).toMatchObject({ name: 'Médiane des communes semblables à Saint-Denis', isReference: true });
  });

  it('tell namesakes apart by their codes', () => {
    const two: SeriesOfValues = { periods: [202100], series: [series(1, 'Saint-Denis', [1]), series(5, 'Saint-Denis', [2])] };
    expect(linesOf({ answer: two, chosenIds: [1, 5], changes: [], comparisons: [] }).map(({ name }) => name)).toEqual(['Saint-Denis (1)', 'Saint-Denis (5)']);
  });

  it('write secrets in words and leave a gap there', () => {
    const secret = { ...answer([1, 2]), series: [series(4, 'Coubron', [null, 30], { states: 'sp' })] };
    const [line] = chartSeriesOf(linesOf({ answer: secret, chosenIds: [4], changes: [], comparisons: [] }), secret.periods, PERCENT);
    expect(line!.points.map(({ label, value, text }) => [label, value, text])).toEqual([
      ['2021', null, 'secret'],
      ['2025', 30, '30,0\u202f%'],
    ]);
  });
});

describe('the axis of periods', () => {
  it('has a gap where the usual pace was missed, and none where the pace is slow', () => {
    expect(pacedPeriods([201900, 202000, 202100, 202300], 'year')).toEqual([201900, 202000, 202100, 202200, 202300]);
    expect(pacedPeriods([201100, 201600, 202200], 'year')).toEqual([201100, 201600, 202200]);
    expect(pacedPeriods([202304, 202401, 202402, 202404], 'quarter')).toEqual([202304, 202401, 202402, 202403, 202404]);
    expect(pacedPeriods([202400], 'year')).toEqual([202400]);
    expect(shortPeriod(202402, 'quarter')).toBe('T2 2024');
  });
});

describe('what stands over the lines', () => {
  it('are breaks, which cut, and changed perimeters, which do not', () => {
    const marks = marksOf({ ...PERCENT, breaks: [{ period: 202300, note: 'Filosofi 2' }] }, [change], answer([61, 62]), () => 'Saint-Denis');
    expect(marks.map(({ date, isBreak }) => [date, isBreak])).toEqual([
      ['2023-01-01', true],
      ['2025-01-01', false],
    ]);
    expect(marks[0]?.note).toBe('Rupture de série, 2023\u202f: Filosofi 2');
    expect(marks[1]?.note).toContain('Saint-Denis n’est plus la même commune depuis le 1er janvier 2025');
  });

  it('tell the change of perimeter where the series turns to the present one', () => {
    const on = (present: (number | null)[]) => marksOf({ ...PERCENT, breaks: [] }, [change], answer(present), () => '')[0]!.date;
    expect(on([null, 30])).toBe('2025-01-01');
    const told = { ...answer([null, 30]), periods: [202100, 202300] };
    expect(marksOf({ ...PERCENT, breaks: [] }, [change], told, () => '')[0]!.date).toBe('2023-01-01');
  });

  it('are the targets of the territories that are drawn', () => {
    const targets = [
      { territory: { id: 4, name: 'Bobigny' }, period: 202700, value: 25 },
      { territory: { id: 5, name: 'Stains' }, period: 202700, value: 20 },
    ];
    expect(levelsOf(targets, [4], PERCENT)).toEqual([
      { value: 25, date: '2027-01-01', when: '2027', label: 'cible 2027, Bobigny', note: 'Cible 2027 de Bobigny\u202f: 25,0\u202f%' },
    ]);
  });
});
