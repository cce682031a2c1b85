import { contestableOf } from './contestable-values';

const table = {
  territoryIds: [1, 2, 3],
  codes: ['93066', '93066', '93001'],
  names: ['Saint-Denis', 'Saint-Denis', 'Aubervilliers'],
  periods: [202300, 202400, 202500],
  values: [100, 110, null, null, null, 150, null, 5, 6],
  states: 'pp...psbr',
};
const commune = (id: number, code: string, name: string) => ({ id, code, name });

describe('the values that somebody may contest', () => {
  it('are those of their communes, the latest first, each with its state', () => {
    expect(contestableOf(table, [commune(3, '93001', 'Aubervilliers')])).toEqual([
      {
        id: 3,
        name: 'Aubervilliers',
        values: [
          { period: 202500, value: 6, state: 'rounded' },
          { period: 202400, value: 5, state: 'bounded' },
          { period: 202300, value: null, state: 'secret' },
        ],
      },
    ]);
  });

  it('are also those of the same code before a merger, told apart', () => {
    const found = contestableOf(table, [commune(2, '93066', 'Saint-Denis')]);
    expect(found.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Saint-Denis, ancien périmètre'],
      [2, 'Saint-Denis'],
    ]);
    expect(found[1]?.values).toEqual([{ period: 202500, value: 150, state: 'published' }]);
  });

  it('leave out the others, and former perimeters without any', () => {
    expect(contestableOf({ ...table, states: '......srr' }, [commune(2, '93066', 'Saint-Denis')])).toEqual([{ id: 2, name: 'Saint-Denis', values: [] }]);
  });
});
