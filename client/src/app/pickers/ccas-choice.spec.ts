import { byCommune, ccasOption, eptsOf, targetOf } from './ccas-choice';

const place = (id: number, name: string, kind: 'commune' | 'ept' = 'commune') => ({ id, kind, code: String(93_000 + id), name, shortName: null });
const plaine = place(90, 'Plaine Commune', 'ept');
const STAINS = { id: 'a', name: 'CCAS de Stains', commune: place(2, 'Stains'), ept: plaine };
const EPINAY = { id: 'b', name: 'CCAS d’Épinay-sur-Seine', commune: place(1, 'Épinay-sur-Seine'), ept: plaine };
const BOBIGNY = { id: 'c', name: 'CCAS de Bobigny', commune: place(3, 'Bobigny'), ept: place(91, 'Est Ensemble', 'ept') };
const COUBRON = { id: 'd', name: 'CCAS de Coubron', commune: place(4, 'Coubron'), ept: null };

describe('the CCAS to choose from', () => {
  it('stand by commune, an accent being no other letter', () => {
    expect(byCommune([STAINS, EPINAY, BOBIGNY, COUBRON]).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
  });

  it('stand in EPT, each once, by name; outside of any they add none', () => {
    expect(eptsOf([STAINS, EPINAY, BOBIGNY, COUBRON]).map(({ name }) => name)).toEqual(['Est Ensemble', 'Plaine Commune']);
  });

  it('are offered by commune and name', () => {
    expect(ccasOption(STAINS)).toEqual({ value: 'a', label: 'Stains (CCAS de Stains)' });
  });

  it('are asked about with all on which a right may lie', () => {
    expect(targetOf(STAINS, { id: 'n', territoryId: 93 })).toEqual({ networkId: 'n', ccasId: 'a', territoryIds: [2, 90, 93] });
    expect(targetOf(COUBRON, null)).toEqual({ networkId: undefined, ccasId: 'd', territoryIds: [4] });
  });
});
