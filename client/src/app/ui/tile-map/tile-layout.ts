import { TILE_POSITIONS } from '@maillage/domain';
import type { Tone } from '../chip/chip';

export interface Tile {
  /** Geographic code of the commune. */
  readonly code: string;
  readonly name: string;
  /** Short name of its EPT or EPCI. */
  readonly group: string | null;
  readonly tone: Tone;
  /** What the tone means here: « En vigueur ». */
  readonly word: string;
  readonly link?: string | readonly unknown[];
  /** Said beside the word: « jusqu’au 31 décembre 2027 ». */
  readonly hint?: string;
}

/** What a tile needs to find its place. */
export type TilePlace = Pick<Tile, 'code' | 'name' | 'group'>;

export interface PlacedTile<T extends TilePlace = Tile> {
  readonly tile: T;
  /** From 0. */
  readonly column: number;
  readonly row: number;
  readonly short: string;
}

export interface TileLayout<T extends TilePlace = Tile> {
  readonly columns: number;
  readonly tiles: readonly PlacedTile<T>[];
  /** Names of groups, each above its tiles; none on a geographic map. */
  readonly headings: readonly { readonly name: string; readonly row: number }[];
}

export interface TileMeaning {
  readonly tone: Tone;
  readonly word: string;
  readonly count: number;
}

const BLOCK_COLUMNS = 6;
const TONE_ORDER: readonly Tone[] = ['good', 'info', 'warn', 'bad', 'neutral'];
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

/** The nearest tile that way, straight ones first; the same one at the edge. */
export function neighbour(tiles: readonly PlacedTile[], from: PlacedTile, [right, down]: readonly [number, number]): PlacedTile {
  const far = ({ column, row }: PlacedTile): number => {
    const along = (column - from.column) * right + (row - from.row) * down;
    const aside = Math.abs((column - from.column) * down) + Math.abs((row - from.row) * right);
    return along > 0 ? along + 2 * aside : Infinity;
  };
  return tiles.reduce((best, tile) => (far(tile) < far(best) ? tile : best), from);
}

/** What the tones mean on this map, best first, with how many tiles each has. */
export function legendOf(tiles: readonly Tile[]): TileMeaning[] {
  const meanings = new Map<string, TileMeaning>();
  for (const { tone, word } of tiles) {
    const key = `${tone} ${word}`;
    meanings.set(key, { tone, word, count: (meanings.get(key)?.count ?? 0) + 1 });
  }
  return [...meanings.values()].sort((a, b) => TONE_ORDER.indexOf(a.tone) - TONE_ORDER.indexOf(b.tone) || b.count - a.count);
}
