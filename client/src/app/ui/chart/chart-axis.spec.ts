import { axisExtent, axisNotes, markTime, namedDates, thinned } from './chart-axis';
import { type ChartMark, type ChartSeries, figuresOf, segmentsOf } from './chart-data';

const yearly = (name: string, values: Readonly<Record<number, number | null>>): ChartSeries => ({
  name,
  points: Object.entries(values).map(([year, value]) => ({ date: `${year}-01-01`, label: year, value, ...(value === null && { text: 'secret' }) })),
});
const filosofi: ChartMark = { date: '2023-01-01', label: 'rupture', note: 'Filosofi 2', isBreak: true };
const values = (series: ChartSeries[], marks: ChartMark[]) => segmentsOf(series, false, marks).map((segment) => segment.series.map(({ value }) => value));

describe('a series with a break', () => {
  it('is never joined across it', () => {
    expect(values([yearly('93', { 2020: 1, 2021: 2, 2023: 3, 2024: 4 })], [filosofi])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(values([yearly('93', { 2021: 2, 2022: null, 2023: 3 })], [filosofi])).toEqual([[2], [3]]);
  });

  it('is joined across a mark that is no break', () => {
    expect(values([yearly('93', { 2021: 2, 2023: 3 })], [{ ...filosofi, isBreak: false }])).toEqual([[2, 3]]);
  });

  it('stays whole when all its values come after the break', () => {
    expect(values([yearly('93', { 2023: 3, 2024: 4 })], [filosofi])).toEqual([[3, 4]]);
  });

  it('has its mark between the last value before and the first one after', () => {
    const series = [yearly('93', { 2021: 2, 2022: null, 2023: 3 })];
    expect(new Date(markTime('2023-01-01', series) ?? 0).getFullYear()).toBe(2022);
    expect(markTime('2025-01-01', series)).toBeNull();
    expect(markTime('2021-01-01', series)).toBeNull();
  });
});

describe('an axis', () => {
  it('starts at 0, or below the negative values', () => {
    expect(axisExtent([yearly('a', { 2020: 12, 2021: 29.5 })])).toEqual({ min: 0, max: 31, isCut: false });
    expect(axisExtent([yearly('a', { 2020: -12, 2021: 29 })]).min).toBe(-12);
    expect(axisExtent([yearly('a', { 2020: 0 })])).toMatchObject({ min: 0, isCut: false });
    expect(axisExtent([])).toMatchObject({ min: 0, isCut: false });
  });

  it('is cut when everything lies far from 0, and says so', () => {
    const extent = axisExtent([yearly('a', { 2020: 18_000, 2021: 21_250 })]);
    expect(extent).toEqual({ min: 17_500, max: 21_500, isCut: true });
  });

  it('reaches the level to reach', () => {
    expect(axisExtent([yearly('a', { 2020: 30 })], [{ value: 55 }]).max).toBeGreaterThanOrEqual(55);
  });

  it('names as many periods as there is room for, the last one always', () => {
    expect(thinned([2015, 2016, 2017, 2018, 2019, 2020], 3)).toEqual([2016, 2018, 2020]);
    expect(thinned([2015, 2016], 9)).toEqual([2015, 2016]);
    expect(namedDates([yearly('a', { 2021: 1 }), yearly('b', { 2020: 1, 2021: 1 })]).map(({ label }) => label)).toEqual(['2020', '2021']);
  });
});

describe('the table of a series of periods', () => {
  it('names the periods, and writes what is no number in words', () => {
    expect(figuresOf([yearly('93', { 2020: 1, 2021: null })], '%')).toEqual({
      columns: ['Période', '93'],
      rows: [
        ['2020', '100,0\u202f%'],
        ['2021', 'secret'],
      ],
    });
  });
});

describe('what is said of an axis', () => {
  it('is that it does not start at 0, where it does not', () => {
    expect(axisNotes([yearly('93', { 2023: 27.5, 2024: 28.4 })])).toEqual(['L’axe vertical ne part pas de zéro.']);
    expect(axisNotes([yearly('93', { 2023: 2, 2024: 28 })])).toEqual([]);
  });
});
