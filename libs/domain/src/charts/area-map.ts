import { geoIdentity, geoPath } from 'd3-geo';
import type { AreaOutline, AreasData } from './chart-data';
import {
  CHART_CLASSES,
  drawn,
  INK,
  legend,
  MUTED,
  rect,
  shortened,
  STROKES,
  text,
  TONES,
  widthOf,
  wrapped,
  type ChartSize,
  type DrawnChart,
} from './chart-drawing';

const TILE_GAP = 4;
const HIGHEST = 0.95;
const UNTOLD = 'url(#untold)';
const UNTOLD_GROUND = '#f3f5f6';
const UNTOLD_HATCH =
  '<defs><pattern id="untold" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#f3f5f6"/><path d="M0 6L6 0" stroke="#8a979e" stroke-width="0.9"/></pattern></defs>';

/** What fills the areas of a line of the legend, and the ink on it. */
function filling(
  level: number | null,
  { legend: levels, isOrdered, tones }: AreasData,
): { readonly fill: string; readonly ink: string; readonly ground: string } {
  if (level === null) return { fill: UNTOLD, ink: INK, ground: UNTOLD_GROUND };
  if (!isOrdered) {
    const { fill, ink } = TONES[tones?.[level] ?? 'none'];
    return { fill: level === 0 ? fill : `url(#c${level})`, ink, ground: fill };
  }
  const place = levels.length <= 1 ? 2 : Math.round((level / (levels.length - 1)) * (CHART_CLASSES.length - 1));
  const fill = CHART_CLASSES[place] ?? CHART_CLASSES[0];
  return { fill, ink: place > 2 ? '#ffffff' : INK, ground: fill };
}

/** Categories are told apart without colours: each but the first has strokes. */
const hatched = ({ legend: levels, tones, isOrdered }: AreasData): string =>
  isOrdered
    ? ''
    : `<defs>${levels
        .map((_, level) => {
          const { fill, ink } = TONES[tones?.[level] ?? 'none'];
          const stroke = STROKES[level % STROKES.length] ?? '';
          return `<pattern id="c${level}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="${fill}"/>${stroke && `<path d="${stroke}" stroke="${ink}" stroke-width="0.8" opacity="0.35"/>`}</pattern>`;
        })
        .join('')}</defs>`;

function keysOf(data: AreasData) {
  const count = (level: number | null): number => data.areas.filter((area) => area.level === level).length;
  const key = (label: string, level: number | null) => ({
    label: `${label} (${count(level)})`,
    mark: (x: number, y: number) => rect(x, y - 10, 14, 12, filling(level, data).fill, ` stroke="${MUTED}" stroke-width="0.6"`),
  });
  return [...data.legend.map((label, level) => key(label, level)), ...(count(null) > 0 ? [key(data.untold, null)] : [])];
}

/** Words on an area whose filling is hatched stand on the plain colour. */
function onArea(x: number, y: number, words: string, size: number, level: number | null, data: AreasData): string {
  if (words === '') return '';
  const { fill, ink, ground } = filling(level, data);
  const width = widthOf(words, size) + 4;
  return (fill === ground ? '' : rect(x - width / 2, y - size * 0.85, width, size * 1.15, ground)) + text(x, y, words, { size, anchor: 'middle', fill: ink });
}

/**
 * A map of areas by class or category: each has its name where there is room, and the legend counts them. Areas without an outline are tiles below.
 */
export function areaMap(data: AreasData, outlines: readonly AreaOutline[], { width, letters: size = 12 }: ChartSize): DrawnChart {
  const byCode = new Map(outlines.map((outline) => [outline.code, outline]));
  const outlined = data.areas.filter(({ code }) => byCode.has(code));
  const tiles = data.areas.filter(({ code }) => !byCode.has(code));
  const head = legend(keysOf(data), 0, width, size);
  const map = drawnAreas(data, outlined, byCode, head.bottom + 8, width, size);
  const grid = drawnTiles(data, tiles, map.bottom + (outlined.length > 0 && tiles.length > 0 ? 10 : 0), width, size);
  return drawn(width, grid.bottom, [UNTOLD_HATCH, hatched(data), head.markup, map.markup, grid.markup]);
}

interface Placed {
  readonly markup: string;
  readonly bottom: number;
}

function drawnAreas(data: AreasData, areas: AreasData['areas'], outlines: ReadonlyMap<string, AreaOutline>, top: number, width: number, size: number): Placed {
  if (areas.length === 0) return { markup: '', bottom: top };
  const points = areas.flatMap(({ code }) => outlines.get(code)?.rings.flat() ?? []);
  const middle = points.reduce((sum, [, latitude]) => sum + latitude, 0) / Math.max(1, points.length);
  // degrees of longitude are shorter than those of latitude, by where they are
  const shrink = Math.cos((middle * Math.PI) / 180);
  const features = areas.map((area) => ({
    area,
    shape: {
      type: 'MultiPolygon' as const,
      coordinates: (outlines.get(area.code)?.rings ?? []).map((ring) => [ring.map(([longitude, latitude]) => [longitude * shrink, latitude])]),
    },
  }));
  const all = { type: 'GeometryCollection' as const, geometries: features.map(({ shape }) => shape) };
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [0, top],
        [width, top + width * HIGHEST],
      ],
      all,
    );
  const path = geoPath(projection).digits(1);
  const [[, highest], [, lowest]] = path.bounds(all);
  const shift = top - highest;
  const small = size * 0.78;
  const shapes = features.map(
    ({ area, shape }) => `<path d="${path(shape) ?? ''}" fill="${filling(area.level, data).fill}" fill-rule="evenodd" stroke="#ffffff" stroke-width="1.2"/>`,
  );
  const names = features.map(({ area, shape }) => {
    const [[left], [right]] = path.bounds(shape);
    const [x, y] = path.centroid(shape);
    const room = (right - left) * 0.9;
    const label = area.label ?? '';
    const name = widthOf(area.name, small) <= room ? area.name : '';
    if (name === '' && widthOf(label, small) > room) return '';
    const nameY = label === '' ? y + small * 0.35 : y - small * 0.15;
    return onArea(x, nameY, name, small, area.level, data) + onArea(x, name === '' ? y + small * 0.35 : y + small * 1.05, label, small, area.level, data);
  });
  return { markup: `<g transform="translate(0 ${Math.round(shift)})">${shapes.join('')}${names.join('')}</g>`, bottom: lowest + shift + 4 };
}

function drawnTiles(data: AreasData, areas: AreasData['areas'], top: number, width: number, size: number): Placed {
  if (areas.length === 0) return { markup: '', bottom: top };
  const columns = Math.max(1, Math.floor(width / (size * 8.5)));
  const tile = (width - TILE_GAP * (columns - 1)) / columns;
  const height = size * 4.2;
  const small = size * 0.85;
  const parts = areas.map((area, index) => {
    const [x, y] = [(index % columns) * (tile + TILE_GAP), top + Math.floor(index / columns) * (height + TILE_GAP)];
    const label = shortened(area.label ?? '', tile - 6, small);
    const lines = [...wrapped(area.name, tile - 6, small, 2), ...(label === '' ? [] : [label])];
    const first = y + height / 2 - (lines.length * small * 1.2) / 2 + small * 0.95;
    return (
      rect(x, y, tile, height, filling(area.level, data).fill, ' rx="3"') +
      lines.map((words, at) => onArea(x + tile / 2, first + at * small * 1.2, words, small, area.level, data)).join('')
    );
  });
  return { markup: parts.join(''), bottom: top + Math.ceil(areas.length / columns) * (height + TILE_GAP) };
}
