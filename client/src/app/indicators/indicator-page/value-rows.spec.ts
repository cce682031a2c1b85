import type { Place } from '../indicators-gateway';
import { boundsOf, classLabels, legendOf, mapClassOf } from './map/map-legend';
import { changesOf, isOnFormerPerimeters, ranksOf, rowsAt, rowsOfPeriod, rowsOfTable, sortRows, suspectedIds } from './value-rows';

/** 2021 and 2025; Saint-Denis merged with Pierrefitte on 1 January 2025, its code stays. */
const table = (presentIn2021: number | null) => ({
  territoryIds: [1, 2, 3, 4],
  codes: ['93008', '93059', '93066', '93066'],
  names: ['Bobigny', 'Pierrefitte-sur-Seine', 'Saint-Denis', 'Saint-Denis'],
  groupNames: ['Est Ensemble', 'Plaine Commune', 'Plaine Commune', ''],
  periods: [202100, 202500],
  values: [10, null, 20, null, 30, null, presentIn2021, 60],
  states: `psp.p.${presentIn2021 === null ? '.' : 'p'}p`,
});
const place = {
  id: 4,
  code: '93066',
  predecessors: [
    { passedOn: '2025-01-01', nature: 'merged', territory: { id: 2, code: '93059', name: 'Pierrefitte-sur-Seine' } },
    { passedOn: '2025-01-01', nature: 'perimeter_changed', territory: { id: 3, code: '93066', name: 'Saint-Denis' } },
  ],
} as unknown as Place;
const changes = changesOf([place]);
const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id);

describe('the rows of one period', () => {
  const { territoryIds, codes, names, groupNames } = table(null);
  const members = { territoryIds, codes, names, groupNames, formerIds: [2, 3] };
  const at = (known: Record<number, number>) => ({
    territoryIds: Object.keys(known).map(Number),
    values: Object.values(known),
    states: 'p'.repeat(Object.keys(known).length),
    period: 202500,
  });

  it('are those of which something was known then, and those of today', () => {
    expect(rowsOfPeriod(members, at({ 4: 60 })).map(({ id, values }) => [id, values[0]?.value])).toEqual([
      [1, null],
      [4, 60],
    ]);
    expect(ids(rowsOfPeriod(members, at({ 1: 10, 2: 20, 3: 30 })))).toEqual([1, 2, 3, 4]);
    expect(ids(rowsAt(rowsOfPeriod(members, at({ 1: 10, 2: 20, 3: 30 })), 0, changes))).toEqual([1, 2, 3]);
  });

  it('are none where nobody has a value', () => {
    expect(rowsOfPeriod(members, at({}))).toEqual([]);
  });
});

describe('the rows of a table', () => {
  it('are read from lists that run in parallel', () => {
    expect(rowsOfTable(table(null))[0]).toEqual({
      id: 1,
      code: '93008',
      name: 'Bobigny',
      group: 'Est Ensemble',
      values: [
        { value: 10, state: 'published' },
        { value: null, state: 'secret' },
      ],
    });
    expect(rowsOfTable(table(null))[3]?.group).toBeNull();
  });

  it('are suspected to be of the past: before the last of a code, without outline today, without tile among tiles', () => {
    const rows = rowsOfTable(table(null));
    expect(suspectedIds(rows, [1, 4])).toEqual([2, 3]);
    expect(suspectedIds(rows, [])).toEqual([3]);
    const tiled = [1, 2, 3, 4].map((id) => ({ ...rows[0]!, id, code: `9300${id + 4}` }));
    expect(suspectedIds([...tiled.filter(({ code }) => code !== '93009'), { ...rows[1]!, id: 9 }], [])).toEqual([9]);
    const elsewhere = rows.map((row, index) => ({ ...row, code: `0100${index}` }));
    expect(suspectedIds(elsewhere, [])).toEqual([]);
  });

  it('come to know what they became', () => {
    expect(changes).toEqual([{ presentId: 4, formerIds: [2, 3], names: ['Pierrefitte-sur-Seine', 'Saint-Denis'], since: '2025-01-01' }]);
  });

  it('show the perimeters of the time where rates cannot be re-based', () => {
    const rows = rowsOfTable(table(null));
    expect(ids(rowsAt(rows, 0, changes))).toEqual([1, 2, 3]);
    expect(isOnFormerPerimeters(rowsAt(rows, 0, changes), changes)).toBe(true);
    expect(ids(rowsAt(rows, 1, changes))).toEqual([1, 4]);
  });

  it('show the present perimeter where counts were re-based, and nobody twice', () => {
    const rows = rowsOfTable(table(50));
    expect(ids(rowsAt(rows, 0, changes))).toEqual([1, 4]);
    expect(isOnFormerPerimeters(rowsAt(rows, 0, changes), changes)).toBe(false);
  });

  it('are sorted with what has no number last, whichever way', () => {
    const rows = rowsAt(rowsOfTable(table(null)), 1, changes);
    const { periods } = table(null);
    expect(ids(sortRows(rows, { by: 202500, isDescending: false }, periods))).toEqual([4, 1]);
    expect(ids(sortRows(rows, { by: 202500, isDescending: true }, periods))).toEqual([4, 1]);
    expect(ids(sortRows(rowsOfTable(table(null)), { by: 202100, isDescending: true }, periods))).toEqual([3, 2, 1, 4]);
    expect(ids(sortRows(rowsOfTable(table(null)), { by: 'name', isDescending: true }, periods))).toEqual([4, 3, 2, 1]);
  });

  it('are ranked from the highest down, equals together and bounds apart', () => {
    const shown = (id: number, value: number | null, state: 'published' | 'bounded' | 'secret' = 'published') => ({ id, shown: { value, state } });
    const { ranks, ranked } = ranksOf([shown(1, 10), shown(2, 30), shown(3, 10), shown(4, 5), shown(5, 99, 'bounded'), shown(6, null, 'secret')]);
    expect([1, 2, 3, 4, 5, 6].map((id) => ranks.get(id))).toEqual([2, 1, 2, 4, undefined, undefined]);
    expect(ranked).toBe(4);
  });
});

describe('the legend of a map', () => {
  const published = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((value) => ({ value, state: 'published' as const }));
  const secret = { value: null, state: 'secret' as const };

  it('has five classes of about as many territories, or the fixed ones of the indicator', () => {
    expect(boundsOf(published, null)).toEqual([3, 5, 7, 9]);
    expect(boundsOf(published, [4])).toEqual([4]);
    expect(legendOf(published, boundsOf(published, null), { decimals: 0 }).map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  });

  it('words every class, and what is hatched where there is some', () => {
    expect(classLabels([12.5, 18], { decimals: 1 })).toEqual(['moins de 12,5', '12,5 à moins de 18,0', '18,0 et plus']);
    expect(classLabels([], { decimals: 1 })).toEqual(['toutes les valeurs']);
    expect(legendOf([secret, { value: null, state: null }, published[0]!], [], { decimals: 0 })).toEqual([
      { mapClass: 0, label: 'toutes les valeurs', count: 1 },
      { mapClass: 'secret', label: 'secret statistique', count: 1 },
      { mapClass: 'missing', label: 'sans valeur', count: 1 },
    ]);
  });

  it('never gives a class to what is secret', () => {
    expect(mapClassOf({ value: 3, state: 'secret' }, [2])).toBe('secret');
    expect(mapClassOf({ value: null, state: 'not_applicable' }, [2])).toBe('missing');
    expect(mapClassOf({ value: 3, state: 'bounded' }, [2])).toBe(1);
  });
});
