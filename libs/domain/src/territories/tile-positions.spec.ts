import { TILE_POSITIONS } from './tile-positions';

const at = (code: string): readonly [number, number] => TILE_POSITIONS[code] ?? [Number.NaN, Number.NaN];

describe('the tiles of Seine-Saint-Denis', () => {
  it('give each of the 39 communes a place of its own', () => {
    const places = Object.values(TILE_POSITIONS).map(String);
    expect(places).toHaveLength(39);
    expect(new Set(places).size).toBe(39);
  });

  it.each([
    ['Saint-Denis', '93066', 'west of', 'Bobigny', '93008'],
    ['Montreuil', '93048', 'west of', 'Noisy-le-Grand', '93051'],
    ['Tremblay-en-France', '93073', 'north of', 'Villepinte', '93078'],
    ['Aubervilliers', '93001', 'north of', 'Le Pré-Saint-Gervais', '93061'],
    ['Neuilly-sur-Marne', '93050', 'north of', 'Noisy-le-Grand', '93051'],
  ])('put %s (%s) %s %s (%s)', (_one, one, direction, _other, other) => {
    const axis = direction === 'west of' ? 0 : 1;
    expect(at(one)[axis]).toBeLessThan(at(other)[axis]);
  });
});
