import { filterCcas, totalByEpt } from './ccas-filter';
import type { CcasListItem } from './network-gateway';

const ept = (id: number, name: string) => ({ id, kind: 'ept' as const, code: `T${id}`, name, shortName: `T${id}` });
const item = (name: string, changes: Partial<CcasListItem> = {}): CcasListItem => ({
  id: name,
  name: `CCAS de ${name}`,
  siren: '269300018',
  commune: { id: 1, kind: 'commune', code: '93001', name, shortName: null },
  ept: ept(8, 'Est Ensemble'),
  populationPersons: null,
  directorName: 'Camille Exemple',
  directorIsFictitious: true,
  phone: null,
  lastNewsAt: '2026-03-12T10:00:00Z',
  blockedCount: 1,
  inPlaceCount: 2,
  answeredCount: 3,
  ...changes,
});
const names = (items: readonly CcasListItem[]) => items.map(({ id }) => id);

describe('the filter of the CCAS list', () => {
  const list = [
    item('Épinay-sur-Seine', { ept: ept(6, 'Plaine Commune') }),
    item('L’Île-Saint-Denis', { directorName: null }),
    item('Bondy', { siren: '269300109' }),
  ];

  it('finds a commune whatever the accents, the case and the hyphens', () => {
    expect(names(filterCcas(list, 'ile st denis'))).toEqual(['L’Île-Saint-Denis']);
    expect(names(filterCcas(list, 'epinay SUR seine'))).toEqual(['Épinay-sur-Seine']);
    expect(names(filterCcas(list, 'ile saint'))).toEqual(['L’Île-Saint-Denis']);
  });

  it('finds by SIREN and by director, all words being needed', () => {
    expect(names(filterCcas(list, '269300109'))).toEqual(['Bondy']);
    expect(names(filterCcas(list, 'camille bondy'))).toEqual(['Bondy']);
    expect(names(filterCcas(list, 'camille drancy'))).toEqual([]);
  });
});

describe('the totals by EPT', () => {
  it('adds up each EPT by name, what is outside any EPT coming last', () => {
    const totals = totalByEpt([
      item('A', { ept: null, lastNewsAt: null }),
      item('B', { ept: ept(6, 'Plaine Commune') }),
      item('C'),
      item('D', { inPlaceCount: 5 }),
    ]);
    expect(totals).toEqual([
      { eptId: 8, code: 'T8', name: 'Est Ensemble', ccasCount: 2, inPlaceCount: 7, answeredCount: 6, blockedCount: 2, withoutNewsCount: 0 },
      { eptId: 6, code: 'T6', name: 'Plaine Commune', ccasCount: 1, inPlaceCount: 2, answeredCount: 3, blockedCount: 1, withoutNewsCount: 0 },
      { eptId: null, code: null, name: 'Hors EPT', ccasCount: 1, inPlaceCount: 2, answeredCount: 3, blockedCount: 1, withoutNewsCount: 1 },
    ]);
  });
});
