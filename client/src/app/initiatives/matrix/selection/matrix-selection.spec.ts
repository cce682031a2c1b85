import { NO_FILTERS } from '../filters/matrix-filters';
import type { Matrix } from '../matrix-cells';
import { viewOf } from '../matrix-view';
import { between, ccasOfColumns, keysOf, selectionOf, toggled } from './matrix-selection';

const row = (id: string, stages: string) => ({
  id,
  number: 1,
  title: id,
  weather: 'secured' as const,
  weatherText: null,
  lateMilestonesCount: 0,
  recommendationNumbers: [],
  ownerName: null,
  stages,
  blocked: '0'.repeat(stages.length),
  newsWeeks: '1'.repeat(stages.length),
});
const matrix: Matrix = {
  plan: { id: 'p', networkId: 'n', year: 2026, title: 'Plan', version: 1, isCurrent: true, initiativesCount: 2 },
  ccas: ['a', 'b', 'c'].map((id, at) => ({ id, name: id, communeName: id, eptId: at < 2 ? 1 : 2, eptName: 'EPT', canUpdate: at !== 1 })),
  rows: [row('x', 'eip'), row('y', 'iii')],
  weeksWithoutNewsLimit: 8,
};

describe('a selection of the matrix', () => {
  const view = viewOf(matrix, NO_FILTERS, new Set());

  it('takes one cell as it is, and of several those that are the person’s to change', () => {
    expect(keysOf(matrix, view, NO_FILTERS, { rowIndexes: [0], ccasIndexes: [1] })).toEqual(['x.b']);
    expect(keysOf(matrix, view, NO_FILTERS, { rowIndexes: between(1, 0), ccasIndexes: [0, 1, 2] })).toEqual(['x.a', 'x.c', 'y.a', 'y.c']);
  });

  it('takes what is filtered, and a whole EPT by its one column', () => {
    const filters = { ...NO_FILTERS, stage: 'informed' as const };
    expect(keysOf(matrix, viewOf(matrix, filters, new Set()), filters, { rowIndexes: [0, 1], ccasIndexes: [0, 1, 2] })).toEqual(['y.a', 'y.c']);
    expect(ccasOfColumns(viewOf(matrix, NO_FILTERS, new Set([1])), 0, 0)).toEqual([0, 1]);
  });

  it('takes away what was all there, and adds what was not', () => {
    expect([...toggled(new Set(['x.a']), ['x.a', 'x.c'])]).toEqual(['x.a', 'x.c']);
    expect([...toggled(new Set(['x.a', 'x.c']), ['x.a'])]).toEqual(['x.c']);
    expect(selectionOf(matrix, new Set(['x.a', 'x.b', 'y.a']))).toMatchObject({ initiativeIds: ['x', 'y'], ccasIds: ['a', 'b'], remindableIds: ['a'] });
  });
});
