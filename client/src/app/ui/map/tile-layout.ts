import { TILE_POSITIONS } from '@maillage/domain';

/** What a tile needs to find its place. */
export interface TilePlace {
  /** Geographic code of the commune. */
  readonly code: string;
  readonly name: string;
  /** Name of its EPT or EPCI. */
  readonly group: string | null;
}

export interface PlacedTile<T extends TilePlace = TilePlace> {
  readonly tile: T;
  /** From 0. */
  readonly column: number;
  readonly row: number;
  readonly short: string;
}

export interface TileLayout<T extends TilePlace = TilePlace> {
  readonly columns: number;
  readonly tiles: readonly PlacedTile<T>[];
  /** Names of groups, each above its tiles; none on a geographic map. */
  readonly headings: readonly { readonly name: string; readonly row: number }[];
}

const BLOCK_COLUMNS = 6;
const collator = new Intl.Collator('fr');

const initials = (name: string): string =>
  name
    .split(/[-\s’']/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
const commonStart = (one: string, other: string): number => [...one].findIndex((letter, index) => letter !== other[index]);

/** Three letters or initials for narrow screens, told apart where names start alike: Villepinte and Villetaneuse → « Vip », « Vit ». */
export function shortName(name: string, others: readonly string[]): string {
  if (/[-\s]/.test(name)) return initials(name);
  const alike = others.filter((other) => other !== name && !/[-\s]/.test(other) && other.startsWith(name.slice(0, 3)));
  if (alike.length === 0) return name.slice(0, 3);
  return name.slice(0, 2) + name.charAt(Math.max(...alike.map((other) => commonStart(name, other))));
}

/** Where each tile stands: at its place in the département when every commune has one, else in blocks by group. */
export function layOut<T extends TilePlace>(tiles: readonly T[]): TileLayout<T> {
  const names = tiles.map(({ name }) => name);
  const placed = (tile: T, column: number, row: number): PlacedTile<T> => ({ tile, column, row, short: shortName(tile.name, names) });
  const atPlace = tiles.flatMap((tile) => {
    const position = TILE_POSITIONS[tile.code];
    return position ? [placed(tile, ...position)] : [];
  });
  if (tiles.length > 0 && atPlace.length === tiles.length) {
    const columns = Math.max(...Object.values(TILE_POSITIONS).map(([column]) => column)) + 1;
    return { columns, tiles: atPlace.sort((a, b) => a.row - b.row || a.column - b.column), headings: [] };
  }
  const groups = [...new Set(tiles.map(({ group }) => group ?? ''))].sort(collator.compare);
  const headings: { name: string; row: number }[] = [];
  let row = 0;
  const inBlocks = groups.flatMap((group) => {
    const members = tiles.filter((tile) => (tile.group ?? '') === group).sort((a, b) => collator.compare(a.name, b.name));
    if (groups.length > 1) headings.push({ name: group || 'Hors groupement', row: row++ });
    const top = row;
    row += Math.ceil(members.length / BLOCK_COLUMNS);
    return members.map((tile, index) => placed(tile, index % BLOCK_COLUMNS, top + Math.floor(index / BLOCK_COLUMNS)));
  });
  return { columns: BLOCK_COLUMNS, tiles: inBlocks, headings };
}

/** The sides, in tiles, along which two tiles of different groups meet: the border between these groups. */
export function bordersOf(tiles: readonly PlacedTile[]): { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[] {
  const at = new Map(tiles.map((placed) => [`${placed.column} ${placed.row}`, placed.tile.group]));
  return tiles.flatMap(({ tile: { group }, column, row }) => {
    const isOther = (right: number, down: number): boolean => {
      const key = `${column + right} ${row + down}`;
      return at.has(key) && at.get(key) !== group;
    };
    return [
      ...(isOther(1, 0) ? [{ from: [column + 1, row] as const, to: [column + 1, row + 1] as const }] : []),
      ...(isOther(0, 1) ? [{ from: [column, row + 1] as const, to: [column + 1, row + 1] as const }] : []),
    ];
  });
}
