import { TILE_POSITIONS } from '@maillage/domain';
import { bordersOf, layOut, shortName, type TilePlace } from './tile-layout';

const tile = (code: string, name: string, changes: Partial<TilePlace> = {}): TilePlace => ({ code, name, group: 'Est', ...changes });
const at = (tiles: readonly TilePlace[], name: string) => {
  const layout = layOut(tiles);
  const found = layout.tiles.find((placed) => placed.tile.name === name);
  if (!found) throw new Error(name);
  return { layout, found };
};

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

  it('shortens names so that they stay apart', () => {
    const names = ['Villepinte', 'Villetaneuse', 'Villemomble', 'Noisy-le-Sec', 'Bobigny'];
    expect(names.map((name) => shortName(name, names))).toEqual(['Vip', 'Vit', 'Vim', 'NLS', 'Bob']);
  });

  it('has a border where two groups meet, and none around the whole', () => {
    const north = tile('93072', 'Stains', { group: 'Nord' });
    const placed = (one: TilePlace, column: number, row: number) => ({ tile: one, column, row, short: '' });
    expect(bordersOf([placed(north, 0, 0), placed(tile('93066', 'Saint-Denis'), 1, 0), placed(tile('93051', 'Noisy-le-Grand'), 0, 1)])).toEqual([
      { from: [1, 0], to: [1, 1] },
      { from: [0, 1], to: [1, 1] },
    ]);
    expect(bordersOf([placed(north, 0, 0), placed(north, 1, 0)])).toEqual([]);
  });
});
