import { TILE_POSITIONS } from '@maillage/domain';
import { wrap } from '../chart/radar-geometry';
import { bordersOf, layOut, type PlacedTile, shortName, type TileLayout, type TilePlace } from './tile-layout';

export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** A territory to draw. */
export interface MapPlace extends TilePlace {
  readonly id: number;
}

/** A territory with its outline: points « x,y » in ten-thousandths of a degree between spaces, rings between « / ». */
export interface OutlinedPlace extends MapPlace {
  readonly rings: string;
}

export interface MapShape extends MapPlace {
  /** An SVG path. */
  readonly path: string;
  /** A point inside, from which arrows measure and at which words stand. */
  readonly anchor: MapPoint;
  /** Where a value fits: the middle and the width of what is inside at the height of the anchor; none where the anchor lies outside. */
  readonly room?: { readonly x: number; readonly width: number };
  /** On tiles alone: the name in lines, and shortened for narrow screens. */
  readonly words?: { readonly lines: readonly string[]; readonly short: string };
}

/** Shapes on a ground of so many units. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** Paths of the borders between groups. */
  readonly borders: readonly string[];
  /** Names of groups of tiles, each above its own. */
  readonly headings: readonly { readonly name: string; readonly y: number }[];
}

const WIDTH = 1000;
const TILE = 100;
const TILE_GAP = 6;
const TILE_NAME_LENGTH = 11;
const TEN_THOUSANDTHS = 1e4;
const collator = new Intl.Collator('fr');

const round = (value: number): number => Math.round(value * 10) / 10;

/** Rings of points in degrees. */
const parseRings = (rings: string): MapPoint[][] =>
  rings
    .split('/')
    .filter((ring) => ring.trim() !== '')
    .map((ring) =>
      ring
        .trim()
        .split(/\s+/)
        .map((point) => {
          const [x = 0, y = 0] = point.split(',').map(Number);
          return { x: x / TEN_THOUSANDTHS, y: y / TEN_THOUSANDTHS };
        }),
    );

/** Signed area and centre of a ring (shoelace formula). */
function centreOf(ring: readonly MapPoint[]): { readonly ring: readonly MapPoint[]; readonly area: number; readonly centre: MapPoint } {
  let area = 0;
  let x = 0;
  let y = 0;
  const [first = { x: 0, y: 0 }] = ring;
  ring.forEach((point, index) => {
    const next = ring[index + 1] ?? first;
    const cross = point.x * next.y - next.x * point.y;
    area += cross / 2;
    x += (point.x + next.x) * cross;
    y += (point.y + next.y) * cross;
  });
  return { ring, area, centre: Math.abs(area) < 1e-9 ? first : { x: x / (6 * area), y: y / (6 * area) } };
}

const pathOf = (ring: readonly MapPoint[]): string => `M${ring.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`;

/** Half the height of a value that is written in a shape. */
const VALUE_HALF = 9;

/** The part of a ring's inside that holds the anchor, over the height of a line of text. */
function roomIn(ring: readonly MapPoint[], { x, y }: MapPoint): { readonly x: number; readonly width: number } | undefined {
  const chords = [y - VALUE_HALF, y, y + VALUE_HALF].map((level) => {
    const crossings = ring.flatMap((one, index) => {
      const other = ring[(index + 1) % ring.length] ?? one;
      return one.y > level === other.y > level ? [] : [one.x + ((level - one.y) / (other.y - one.y)) * (other.x - one.x)];
    });
    const isInside = crossings.filter((at) => at < x).length % 2 === 1;
    return isInside ? { from: Math.max(...crossings.filter((at) => at < x)), to: Math.min(...crossings.filter((at) => at >= x)) } : null;
  });
  if (chords.some((chord) => chord === null)) return undefined;
  const from = Math.max(...chords.map((chord) => chord?.from ?? 0));
  const to = Math.min(...chords.map((chord) => chord?.to ?? 0));
  return { x: round((from + to) / 2), width: round(to - from) };
}

/**
 * Outlines on a plane: equirectangular, true at their middle latitude, as wide as the ground. `groups`: the rings of what they stand in, drawn
 * as borders.
 */
export function projectOutlines(places: readonly OutlinedPlace[], groups: readonly string[] = []): MapGeometry {
  const parsed = places.map((place) => ({ place, rings: parseRings(place.rings) })).filter(({ rings }) => rings.length > 0);
  const points = parsed.flatMap(({ rings }) => rings.flat());
  if (points.length === 0) return { width: WIDTH, height: WIDTH, shapes: [], borders: [], headings: [] };
  // Not Math.min(...points): a département has more points than a call takes arguments.
  const extent = points.reduce(
    ({ west, east, south, north }, { x, y }) => ({ west: Math.min(west, x), east: Math.max(east, x), south: Math.min(south, y), north: Math.max(north, y) }),
    { west: Infinity, east: -Infinity, south: Infinity, north: -Infinity },
  );
  const shrink = Math.cos((((extent.south + extent.north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((extent.east - extent.west) * shrink || 1);
  const onPlane = ({ x, y }: MapPoint): MapPoint => ({ x: (x - extent.west) * shrink * scale, y: (extent.north - y) * scale });
  const shapes = parsed.map(({ place, rings }): MapShape => {
    const projected = rings.map((ring) => ring.map(onPlane));
    const largest = projected.map(centreOf).reduce((best, ring) => (Math.abs(ring.area) > Math.abs(best.area) ? ring : best));
    const { id, code, name, group } = place;
    const anchor = { x: round(largest.centre.x), y: round(largest.centre.y) };
    const room = roomIn(largest.ring, anchor);
    return { id, code, name, group, path: projected.map(pathOf).join(''), anchor, ...(room && { room }) };
  });
  const borders = groups.map((rings) =>
    parseRings(rings)
      .map((ring) => pathOf(ring.map(onPlane)))
      .join(''),
  );
  return { width: WIDTH, height: round((extent.north - extent.south) * scale) || 1, shapes, borders, headings: [] };
}

/** Share of the territories with a place of their own above which the few others are fitted in, rather than all laid out anew. */
const PLACED_RATIO = 0.8;

/** The tiles where they lie; communes that are no more have no place, and take the first free ones from the north-west. */
function placeTiles(places: readonly MapPlace[]): TileLayout<MapPlace> {
  const known = places.filter(({ code }) => code in TILE_POSITIONS);
  if (known.length === places.length || known.length < places.length * PLACED_RATIO) return layOut(places);
  const layout = layOut(known);
  const taken = new Set(Object.values(TILE_POSITIONS).map(String));
  const free = Array.from({ length: taken.size * 2 }, (_, cell): [number, number] => [cell % layout.columns, Math.floor(cell / layout.columns)]).filter(
    (cell) => !taken.has(String(cell)),
  );
  const names = places.map(({ name }) => name);
  const others = places
    .filter(({ code }) => !(code in TILE_POSITIONS))
    .map((tile, index): PlacedTile<MapPlace> => {
      const [column, row] = free[index] ?? [0, 0];
      return { tile, column, row, short: shortName(tile.name, names) };
    });
  return { ...layout, tiles: [...layout.tiles, ...others] };
}

/** The same territories as equal tiles, for want of outlines: a small town counts as much as a large one. */
export function tileGeometry(places: readonly MapPlace[]): MapGeometry {
  const { columns, tiles, headings } = placeTiles(places);
  const size = TILE - TILE_GAP;
  const shapes = tiles.map(({ tile: { id, code, name, group }, column, row, short }): MapShape => {
    const [x, y] = [column * TILE + TILE_GAP / 2, row * TILE + TILE_GAP / 2];
    return {
      id,
      code,
      name,
      group,
      path: `M${x} ${y}h${size}v${size}h${-size}Z`,
      anchor: { x: x + size / 2, y: y + size / 2 },
      words: { lines: tileLines(name), short },
    };
  });
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  const borders = headings.length > 0 ? [] : bordersOf(tiles).map(({ from, to }) => `M${from[0] * TILE} ${from[1] * TILE}L${to[0] * TILE} ${to[1] * TILE}`);
  return {
    width: columns * TILE,
    height: rows * TILE,
    shapes,
    borders,
    headings: headings.map(({ name, row }) => ({ name, y: (row + 1) * TILE - 2 * TILE_GAP })),
  };
}

/** A name in lines that a tile has room for, broken after hyphens too. */
const tileLines = (name: string): string[] => wrap(name.replaceAll('-', '- '), TILE_NAME_LENGTH).map((line) => line.replaceAll('- ', '-'));

/** The nearest shape that way, straight ones first; the same one at the edge. */
export function shapeBeside(shapes: readonly MapShape[], from: MapShape, [right, down]: readonly [number, number]): MapShape {
  const far = ({ anchor: { x, y } }: MapShape): number => {
    const [across, along] = [x - from.anchor.x, y - from.anchor.y];
    const ahead = across * right + along * down;
    return ahead > 0 ? ahead + 2 * (Math.abs(across * down) + Math.abs(along * right)) : Infinity;
  };
  return shapes.reduce((best, shape) => (far(shape) < far(best) ? shape : best), from);
}

/** The shapes in the order of their names, which is the order in which they are listed. */
export const byName = (shapes: readonly MapShape[]): MapShape[] => [...shapes].sort((a, b) => collator.compare(a.name, b.name) || a.id - b.id);
