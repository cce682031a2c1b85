import { GROWN, indicator, portraitOf, sheetOf } from './portrait.samples';
import { groupsOf, rowsOf } from './portrait-rows';

const catalogue = [
  indicator({ id: 4, theme: 'housing', producer: 'INSEE, recensement' }),
  indicator({ id: 2, theme: 'income' }),
  indicator({ id: 3, theme: 'population', producer: '' }),
  indicator({ id: 1, theme: 'income' }),
];
const ids = (groups: ReturnType<typeof groupsOf>) => groups.map(({ theme, rows }) => [theme, rows.map((row) => row.indicator.id)]);

describe('the rows of a portrait', () => {
  const portrait = portraitOf([
    { id: 1, period: 202300, value: 29.5, previous: [202200, 28.5], rank: 3 },
    { id: 4, period: 202100, value: null, state: 's' },
  ]);
  const rows = rowsOf(catalogue, sheetOf(portrait));

  it('stand in the order of an analysis of social needs, by theme', () => {
    expect(ids(groupsOf(rows, { theme: null, isFilledOnly: false }))).toEqual([
      ['population', [3]],
      ['income', [2, 1]],
      ['housing', [4]],
    ]);
  });

  it('can be those of one theme, or those that are filled in: a secret is', () => {
    expect(ids(groupsOf(rows, { theme: 'income', isFilledOnly: false }))).toEqual([['income', [2, 1]]]);
    expect(ids(groupsOf(rows, { theme: null, isFilledOnly: true }))).toEqual([
      ['income', [1]],
      ['housing', [4]],
    ]);
  });

  it('take from the parallel lists what is theirs', () => {
    const [, second, first, housing] = rows;
    expect(first).toMatchObject({
      current: { period: 202300, value: 29.5, state: 'published' },
      trend: { text: '+1 point depuis 2022', judgement: 'worse' },
      rank: 3,
      ranked: 39,
    });
    expect(second).toMatchObject({ current: null, trend: null, rank: null });
    expect(housing?.current).toEqual({ period: 202100, value: null, state: 'secret' });
    expect(housing?.compared).toEqual([
      { value: 4, state: 'published' },
      { value: null, state: 'secret' },
      { value: null, state: null },
      { value: null, state: null },
      { value: 4.5, state: 'estimated' },
    ]);
  });

  it('say why there is no trend across a break', () => {
    const [row] = rowsOf([indicator({ id: 1, breaks: [{ period: 202300, note: 'Filosofi 2' }] })], sheetOf(portrait));
    expect(row).toMatchObject({ trend: null, obstacle: { word: 'série rompue', note: 'Filosofi 2' } });
  });
});

describe('a commune whose perimeter changed', () => {
  const figures = [
    { id: 1, period: 202400, value: 30, previous: [202300, 29] as const },
    { id: 2, period: 202500, value: 30, previous: [202400, 29] as const },
  ];
  const grown = sheetOf(portraitOf(figures), { territory: GROWN });

  it('shows published rates of earlier years as those of the former perimeter, and never compares across the change', () => {
    const rates = [1, 2].map((id) => indicator({ id, aggregation: 'published_only' }));
    const [before, after] = rowsOf(rates, grown);
    expect(before).toMatchObject({ isFormerPerimeter: true, trend: { text: '+1 point depuis 2023' }, obstacle: null });
    expect(after).toMatchObject({ isFormerPerimeter: false, trend: null, obstacle: { word: 'autre périmètre' } });
  });

  it('compares what is added up, which is re-based on the present perimeter', () => {
    for (const aggregation of ['sum', 'ratio', 'computed'] as const)
      for (const row of rowsOf([indicator({ id: 2, aggregation })], grown))
        expect(row).toMatchObject({ isFormerPerimeter: false, trend: { text: '+1 point depuis 2024' } });
  });

  it('shows what was published of the former perimeter alone, where nothing is of the present one', () => {
    const former = portraitOf([
      { id: 3, period: 202300, value: 37, rank: 2 },
      { id: 2, period: 202300, value: 99 },
      { id: 4, period: 202300, value: 12_000 },
    ]);
    const all = [2, 3].map((id) => indicator({ id, aggregation: 'published_only' }));
    const [present, published, count] = rowsOf([...all, indicator({ id: 4, aggregation: 'sum' })], { ...grown, former });
    expect(present).toMatchObject({ isFormerPerimeter: false, current: { value: 30 } });
    expect(published).toMatchObject({ isFormerPerimeter: true, current: { value: 37 }, rank: 2 });
    expect(count?.current).toBeNull();
  });
});
