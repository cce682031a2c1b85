import { TILE_POSITIONS } from '@maillage/domain';
import { layOut, legendOf, neighbour, shortName, type Tile } from './tile-layout';

const tile = (code: string, name: string, changes: Partial<Tile> = {}): Tile => ({ code, name, group: 'Est', tone: 'good', word: 'En vigueur', ...changes });
const at = (tiles: readonly Tile[], name: string) => {
  const layout = layOut(tiles);
  const found = layout.tiles.find((placed) => placed.tile.name === name);
  if (!found) throw new Error(name);
  return { layout, found };
};
const ARROW = { right: [1, 0], left: [-1, 0], down: [0, 1] } as const;

describe('a map of tiles', () => {
  const saintDenis = [tile('93066', 'Saint-Denis'), tile('93072', 'Stains'), tile('93051', 'Noisy-le-Grand')];

  it('puts the communes of Seine-Saint-Denis where they lie', () => {
    const { layout } = at(saintDenis, 'Stains');
    expect(layout.tiles.map(({ tile: { name } }) => name)).toEqual(['Stains', 'Saint-Denis', 'Noisy-le-Grand']);
    expect(layout.headings).toEqual([]);
    expect(layout.tiles[1]).toMatchObject({ column: TILE_POSITIONS['93066']?.[0], row: TILE_POSITIONS['93066']?.[1] });
  });

  it('groups any other communes by EPT, under their names', () => {
    const layout = layOut([tile('1', 'Zoé', { group: 'Ouest' }), tile('2', 'Bel', { group: null }), tile('3', 'Aix', { group: 'Ouest' })]);
    expect(layout.headings).toEqual([
      { name: 'Hors groupement', row: 0 },
      { name: 'Ouest', row: 2 },
    ]);
    expect(layout.tiles.map(({ tile: { name }, column, row }) => [name, column, row])).toEqual([
      ['Bel', 0, 1],
      ['Aix', 0, 3],
      ['Zoé', 1, 3],
    ]);
  });

  it('follows the arrows to the nearest tile that way, and stays at the edge', () => {
    const { layout, found } = at(saintDenis, 'Saint-Denis');
    expect(neighbour(layout.tiles, found, ARROW.right).tile.name).toBe('Stains');
    expect(neighbour(layout.tiles, found, ARROW.down).tile.name).toBe('Noisy-le-Grand');
    expect(neighbour(layout.tiles, found, ARROW.left)).toBe(found);
  });

  it('shortens names so that they stay apart', () => {
    const names = ['Villepinte', 'Villetaneuse', 'Villemomble', 'Noisy-le-Sec', 'Bobigny'];
    expect(names.map((name) => shortName(name, names))).toEqual(['Vip', 'Vit', 'Vim', 'NLS', 'Bob']);
  });

  it('counts in its legend what is on the map, best first', () => {
    const bad = { tone: 'bad', word: 'Expirée' } as const;
    expect(legendOf([tile('1', 'A', bad), tile('2', 'B'), tile('3', 'C', bad)])).toEqual([
      { tone: 'good', word: 'En vigueur', count: 1 },
      { tone: 'bad', word: 'Expirée', count: 2 },
    ]);
  });
});
