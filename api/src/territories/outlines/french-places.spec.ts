import { placeOf } from './french-places';

describe('a point', () => {
  it.each([
    ['Saint-Denis', 2.36, 48.94],
    ['Ajaccio', 8.74, 41.93],
    ['Ouessant', -5.1, 48.46],
    ['Pointe-à-Pitre', -61.53, 16.24],
    ['Fort-de-France', -61.06, 14.6],
    ['Cayenne', -52.33, 4.92],
    ['Saint-Denis de La Réunion', 55.45, -20.88],
    ['Mamoudzou', 45.23, -12.78],
    ['Saint-Pierre-et-Miquelon', -56.17, 46.78],
    ['Papeete', -149.57, -17.53],
    ['Nouméa', 166.44, -22.27],
  ])('of %s lies in France, and is told when its coordinates are turned', (_, x, y) => {
    expect(placeOf([x, y])).toBe('in_france');
    expect(placeOf([y, x])).toBe('swapped_axes');
  });

  it('may lie elsewhere, or be no degree', () => {
    expect(placeOf([13.4, 52.5])).toBe('elsewhere');
    expect(placeOf([0, 0])).toBe('elsewhere');
    for (const point of [[652_000, 6_862_000], [2, 120], [NaN, 48], []]) expect(placeOf(point)).toBe('not_degrees');
  });
});
