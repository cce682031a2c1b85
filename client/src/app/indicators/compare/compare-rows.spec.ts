import { indicator, portraitOf, type SampleFigure, sheetOf } from '../portrait/portrait.samples';
import type { PortraitIndicator } from '../portrait/portrait-gateway';
import { compareGroups, mainPeriod } from './compare-rows';

const cellsOf = (one: PortraitIndicator, figures: readonly (SampleFigure | null)[], kinds: readonly ('commune' | 'departement')[] = []) =>
  compareGroups(
    [one],
    figures.map((figure, place) => sheetOf(portraitOf(figure ? [figure] : [], { id: place, kind: kinds[place] ?? 'commune' }))),
    null,
  )[0]?.rows[0];
const rate = indicator({ id: 1 });
const figure = (value: number | null, period = 202300, state = 'p'): SampleFigure => ({ id: 1, period, value, state });

describe('territories side by side', () => {
  it('mark the highest and the lowest value of a row', () => {
    expect(cellsOf(rate, [figure(28), figure(31), figure(20)])?.cells.map(({ extreme }) => extreme)).toEqual([null, 'highest', 'lowest']);
  });

  it('mark nothing where all are alike, or where there is one value alone', () => {
    for (const figures of [
      [figure(28), figure(28)],
      [figure(28), figure(null, 202300, 's')],
      [figure(28), null],
    ])
      expect(cellsOf(rate, figures)?.cells.map(({ extreme }) => extreme)).toEqual([null, null]);
  });

  it('never tell apart what reads alike', () => {
    expect(cellsOf(rate, [figure(30.04), figure(29.96), figure(28)])?.cells.map(({ extreme }) => extreme)).toEqual(['highest', 'highest', 'lowest']);
    expect(cellsOf(rate, [figure(30.04), figure(29.96)])?.cells.map(({ extreme }) => extreme)).toEqual([null, null]);
  });

  it('leave out of it what is a bound, and what is of another period', () => {
    const row = cellsOf(rate, [figure(28), figure(31), figure(5, 202300, 'b'), figure(50, 202100)]);
    expect(row?.period).toBe(202300);
    expect(row?.cells.map(({ extreme, isOtherPeriod }) => [extreme, isOtherPeriod])).toEqual([
      ['lowest', false],
      ['highest', false],
      [null, false],
      [null, true],
    ]);
  });

  it('never rank counts of a commune with those of a département, but rates they do', () => {
    const kinds = ['commune', 'departement'] as const;
    expect(cellsOf(indicator({ id: 1, aggregation: 'sum' }), [figure(28), figure(31)], kinds)?.cells.map(({ extreme }) => extreme)).toEqual([null, null]);
    expect(cellsOf(indicator({ id: 1, aggregation: 'sum' }), [figure(28), figure(31)])?.cells.map(({ extreme }) => extreme)).toEqual(['lowest', 'highest']);
    expect(cellsOf(rate, [figure(28), figure(31)], kinds)?.cells.map(({ extreme }) => extreme)).toEqual(['lowest', 'highest']);
  });

  it('show the indicators that one of them has, of the theme asked for', () => {
    const catalogue = [indicator({ id: 1 }), indicator({ id: 2 }), indicator({ id: 3, theme: 'housing' })];
    const portraits = [portraitOf([figure(1)]), portraitOf([{ id: 3, period: 202300, value: 1 }])].map((portrait) => sheetOf(portrait));
    const themes = (theme: 'housing' | null) =>
      compareGroups(catalogue, portraits, theme).map((group) => [group.theme, group.rows.map((row) => row.indicator.id)]);
    expect(themes(null)).toEqual([
      ['income', [1]],
      ['housing', [3]],
    ]);
    expect(themes('housing')).toEqual([['housing', [3]]]);
  });
});

it.each([
  [[202300, 202300, 202100], 202300],
  [[202100, 202300], 202300],
  [[202100, 202100, 202300], 202100],
  [[], null],
])('the period of %j is %s', (periods, period) => expect(mainPeriod(periods)).toBe(period));
