import type { Geometry, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readFile } from 'node:fs/promises';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection as Shapes, MultiPolygon as MultiShape, Polygon as Shape, Topology } from 'topojson-specification';
import type { ConfinedWork } from '../../platform/confinement';
import type { FileOutlines, FileQuestion, OutlinesAnswer, OutlinesQuestion } from './outlines-task';
import { readFeatures, UnreadableOutlines } from './read-features';

/** Points are kept to ten-thousandths of a degree: 11 m, less than a pixel of a map of one département. */
const GRID = 10_000;
/**
 * Smallest triangle that a point may make with its neighbours, in square degrees: about one pixel where each level is drawn, a commune on the
 * map of its département, a département on the map of France.
 */
const MIN_WEIGHTS: Readonly<Record<string, number>> = { commune: 2e-7, ept: 5e-7, departement: 2e-6 };

/** A ring on the grid, as text; empty where nothing is left of it. The last point, which is the first again, is not repeated. */
function written(ring: readonly Position[], scale = GRID): string {
  const points = ring.map(([x = 0, y = 0]) => `${Math.round(x * scale)},${Math.round(y * scale)}`).filter((point, index, all) => point !== all[index - 1]);
  if (points.length > 1 && points[0] === points.at(-1)) points.pop();
  return points.length < 3 ? '' : points.join(' ');
}

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());
const writtenRings = (rings: readonly Position[][], scale?: number): string =>
  rings
    .map((ring) => written(ring, scale))
    .filter((text) => text !== '')
    .join('/');

function topologyOf(geometries: Geometry[]): Topology {
  const shapes: GeometryCollection = { type: 'GeometryCollection', geometries };
  return topology({ shapes }) as Topology;
}

function simplifyFile(bytes: Uint8Array, question: FileQuestion): FileOutlines {
  const { polygons, ...rest } = readFeatures(bytes, question);
  if (polygons.size === 0) return { codes: [], rings: [], ...rest };
  const geometries = [...polygons.values()].map((coordinates): MultiPolygon => ({ type: 'MultiPolygon', coordinates }));
  // borders that two territories share become one line, simplified once: no gap opens between them
  const whole = topologyOf(geometries);
  const simple = simplify(presimplify(whole as Topology<Record<string, Shapes<object>>>), MIN_WEIGHTS[question.kind] ?? 0);
  const { geometries: simplified } = simple.objects['shapes'] as Shapes;
  const codes = [...polygons.keys()];
  const rings = codes.map((_, index) => {
    const text = writtenRings(ringsOf(feature(simple as Topology, simplified[index] as MultiShape).geometry as MultiPolygon));
    // an islet of which nothing is left stays as it was
    return text === '' ? writtenRings((geometries[index] as MultiPolygon).coordinates.flat()) : text;
  });
  return { codes, rings, ...rest };
}

/**
 * Each ring as a polygon of its own, so that a line between two of them is dropped, whichever of their rings it bounds: a hole that another
 * territory fills goes, one that nothing fills stays.
 */
function merge(parts: readonly string[], groups: readonly (readonly number[])[]): { rings: readonly string[] } {
  const ringsOfPart = parts.map((text) => text.split('/').map((ring) => ring.split(' ').map((point) => point.split(',').map(Number))));
  const from: number[] = [];
  const coordinates: Position[][] = [];
  for (const rings of ringsOfPart) {
    from.push(coordinates.length);
    for (const ring of rings) coordinates.push([...ring, ring[0] as Position]);
  }
  from.push(coordinates.length);
  const geometries = coordinates.map((ring): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
  const whole = topologyOf(geometries);
  const { geometries: shapes } = whole.objects['shapes'] as Shapes;
  const rings = groups.map((group) => {
    const members = group.flatMap((part) => shapes.slice(from[part], from[part + 1])) as Shape[];
    return writtenRings(ringsOf(feature(whole, mergeArcs(whole, members)).geometry as MultiPolygon), 1);
  });
  return { rings };
}

/** Reads GeoJSON and simplifies it, or merges outlines. */
export const outlinesWork: ConfinedWork<OutlinesQuestion, OutlinesAnswer> = async function* (question) {
  try {
    yield 'kind' in question ? simplifyFile(await readFile(question.path), question) : merge(question.parts, question.groups);
  } catch (error) {
    if (!(error instanceof UnreadableOutlines)) throw error;
    yield { problem: error.problem, found: error.found };
  }
};
