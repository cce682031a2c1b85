import type { Matrix, MatrixRow } from './matrix-cells';
import { NO_FILTERS } from './filters/matrix-filters';
import { OUTSIDE_EPT_KEY, viewOf } from './matrix-view';

const rowOf = (number: number, title: string, stages: string, blocked: string, newsWeeks: string, more: Partial<MatrixRow> = {}): MatrixRow => ({
  id: `i${number}`,
  number,
  title,
  weather: 'unknown',
  weatherText: null,
  lateMilestonesCount: 0,
  recommendationNumbers: [],
  ownerName: null,
  stages,
  blocked,
  newsWeeks,
  ...more,
});
const ccas = (id: string, communeName: string, eptId: number | null, eptName: string | null) => ({
  id,
  name: `CCAS de ${communeName}`,
  communeName,
  eptId,
  eptName,
  canUpdate: true,
});

const matrix: Matrix = {
  plan: { id: 'p', networkId: 'n', year: 2026, title: 'Plan 2026', version: 1, isCurrent: true, initiativesCount: 2 },
  ccas: [
    ccas('a', 'Bobigny', 8, 'Est Ensemble'),
    ccas('b', 'Pantin', 8, 'Est Ensemble'),
    ccas('c', 'Stains', 6, 'Plaine Commune'),
    ccas('d', 'Ailleurs', null, null),
  ],
  rows: [
    rowOf(4, 'Gouvernance locale', 'pe.n', '0100', '19.2', { weather: 'secured', recommendationNumbers: [1] }),
    rowOf(10, 'Mise en conformité RGPD', 'aip.', '0000', '030.', { ownerName: 'Noor Fictive' }),
  ],
  weeksWithoutNewsLimit: 8,
};
const none = new Set<number>();
const columnsOf = (view: ReturnType<typeof viewOf>) => view.columns.map((column) => column.key);

describe('what the matrix shows', () => {
  it('groups the CCAS by EPT in the order that they come, and those outside any EPT together', () => {
    const view = viewOf(matrix, NO_FILTERS, none);
    expect(columnsOf(view)).toEqual(['a', 'b', 'c', 'd']);
    expect(view.groups.map(({ name, firstColumn, columnsCount }) => [name, firstColumn, columnsCount])).toEqual([
      ['Est Ensemble', 0, 2],
      ['Plaine Commune', 2, 1],
      ['Hors EPT', 3, 1],
    ]);
  });

  it('puts one’s own CCAS before all others', () => {
    const view = viewOf(matrix, NO_FILTERS, none, () => true, new Set(['c']));
    expect(columnsOf(view)).toEqual(['c', 'a', 'b', 'd']);
    expect(view.groups.map(({ name }) => name)).toEqual(['Mon CCAS', 'Est Ensemble', 'Hors EPT']);
    expect(view.columns.map((column) => column.kind === 'ccas' && column.isOwn)).toEqual([true, false, false, false]);
  });

  it('puts one column in the place of a collapsed group', () => {
    const view = viewOf(matrix, NO_FILTERS, new Set([8, OUTSIDE_EPT_KEY]));
    expect(view.columns.map((column) => (column.kind === 'group' ? [...column.ccasIndexes] : column.key))).toEqual([[0, 1], 'c', [3]]);
    expect(view.groups.map((group) => group.firstColumn)).toEqual([0, 1, 2]);
  });

  it('computes the rate of a row over the CCAS of the scope', () => {
    expect(viewOf(matrix, NO_FILTERS, none).rows[0]?.summary).toMatchObject({ inPlace: 1, concerned: 3 });
    const view = viewOf(matrix, NO_FILTERS, none, (id) => id === 'c');
    expect(columnsOf(view)).toEqual(['c']);
    expect(view.rows.map((row) => row.summary.concerned)).toEqual([1, 1]);
  });

  it('leaves out rows and columns without a cell that is asked for, and keeps the rates', () => {
    const view = viewOf(matrix, { ...NO_FILTERS, isBlockedOnly: true }, none);
    expect([view.rows.map((row) => row.row.number), columnsOf(view), view.matchingCellsCount]).toEqual([[4], ['b'], 1]);
    expect(view.rows[0]?.summary).toEqual(viewOf(matrix, NO_FILTERS, none).rows[0]?.summary);
  });

  it('counts a CCAS that never gave news among those without news for n weeks', () => {
    const view = viewOf(matrix, { ...NO_FILTERS, weeksWithoutNews: 8 }, none);
    expect([view.rows.length, columnsOf(view), view.matchingCellsCount]).toEqual([2, ['b', 'c', 'd'], 3]);
    expect(viewOf(matrix, { ...NO_FILTERS, stage: 'none' }, none).matchingCellsCount).toBe(2);
  });

  it('looks for a text on both sides, and keeps whole the side that does not hold it', () => {
    const byCcas = viewOf(matrix, { ...NO_FILTERS, text: 'stains' }, none);
    expect([byCcas.rows.length, columnsOf(byCcas)]).toEqual([2, ['c']]);
    const byInitiative = viewOf(matrix, { ...NO_FILTERS, text: 'noor' }, none);
    expect([byInitiative.rows.map((row) => row.row.number), columnsOf(byInitiative).length]).toEqual([[10], 4]);
    expect(viewOf(matrix, { ...NO_FILTERS, text: 'introuvable' }, none).rows).toEqual([]);
  });

  it('narrows the initiatives by weather and by recommendation', () => {
    expect(viewOf(matrix, { ...NO_FILTERS, weather: 'secured' }, none).rows.map((row) => row.row.number)).toEqual([4]);
    expect(viewOf(matrix, { ...NO_FILTERS, recommendationNumber: 2 }, none).rows).toEqual([]);
  });
});
