import { communesOf } from './own-territories';

const place = (id: number, name: string) => ({ id, kind: 'commune' as const, code: String(93_000 + id), name, shortName: null });
const CCAS = [
  { id: 'a', name: 'CCAS de Stains', commune: place(2, 'Stains'), ept: null },
  { id: 'b', name: 'CCAS d’Épinay-sur-Seine', commune: place(1, 'Épinay-sur-Seine'), ept: null },
  { id: 'c', name: 'CCAS de Bobigny', commune: place(3, 'Bobigny'), ept: null },
  { id: 'd', name: 'CIAS de Stains', commune: place(2, 'Stains'), ept: null },
];

describe('the territories where somebody may act', () => {
  it('are communes, each once, by name', () => expect(communesOf(CCAS).map(({ name }) => name)).toEqual(['Bobigny', 'Épinay-sur-Seine', 'Stains']));
});
