import { communesOf, districtsOf } from './own-territories';

const place = (id: number, name: string, kind: 'commune' | 'ept' = 'commune') => ({ id, kind, code: String(93_000 + id), name, shortName: null });
const plaine = place(90, 'Plaine Commune', 'ept');
const CCAS = [
  { id: 'a', name: 'CCAS de Stains', commune: place(2, 'Stains'), ept: plaine },
  { id: 'b', name: 'CCAS d’Épinay-sur-Seine', commune: place(1, 'Épinay-sur-Seine'), ept: plaine },
  { id: 'c', name: 'CCAS de Bobigny', commune: place(3, 'Bobigny'), ept: null },
];

describe('the territories where somebody may act', () => {
  it('are the communes of the CCAS for which they may, by name', () => {
    expect(communesOf(CCAS, () => true).map(({ name }) => name)).toEqual(['Bobigny', 'Épinay-sur-Seine', 'Stains']);
    expect(communesOf(CCAS, (id) => id === 'a').map(({ name }) => name)).toEqual(['Stains']);
    expect(communesOf(CCAS, () => false)).toEqual([]);
  });

  it('are asked with the EPT of each, on which rights may lie', () => {
    const asked: number[][] = [];
    communesOf(CCAS, (_, territoryIds) => asked.push(territoryIds) > 0);
    expect(asked).toEqual([[2, 90], [1, 90], [3]]);
  });

  it('hold each EPT once', () => expect(districtsOf(CCAS).map(({ id }) => id)).toEqual([90]));
});
