import type { Feature, Geometry, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readFile } from 'node:fs/promises';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection as Shapes, MultiPolygon as MultiShape, Polygon as Shape, Topology } from 'topojson-specification';
import type { ConfinedWork } from '../../platform/confinement';
import type { OutlinesAnswer, OutlinesProblem, OutlinesQuestion } from './outlines-task';

/** Points are kept to ten-thousandths of a degree: 11 m, less than a pixel of a map of one département. */
const GRID = 10_000;
/**
 * Smallest triangle that a point may make with its neighbours, in square degrees: about one pixel where each level is drawn, a commune on the
 * map of its département, a département on the map of France.
 */
const MIN_WEIGHTS: Readonly<Record<string, number>> = { commune: 2e-7, ept: 5e-7, departement: 2e-6 };

class Unreadable extends Error {
  constructor(
    readonly problem: OutlinesProblem,
    readonly found: readonly string[] = [],
  ) {
    super(problem);
  }
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * The code of a feature, in the layouts that are known: IGN Admin Express (`INSEE_COM`, `INSEE_DEP`, `code_insee` of its later editions),
 * geo.api.gouv.fr (`code` beside `nom`), and `siren` for an EPT.
 */
function codeOf(properties: Properties, kind: string): string | undefined {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? value.trim() : undefined]));
  const first = (names: readonly string[], form: RegExp): string | undefined =>
    names.map((name) => byName.get(name)).find((value) => value && form.test(value));
  if (kind === 'commune') return first(['insee_com', 'code_insee', 'code'], /^(\d{5}|2[AB]\d{3})$/);
  // who draws communes names their département too
  if (kind === 'departement') return byName.has('insee_com') ? undefined : first(['insee_dep', 'code_insee', 'code'], /^(\d{2,3}|2[AB])$/);
  return first(['siren', 'code'], /^(\d{9}|T\d{1,2})$/);
}

/** geo.api.gouv.fr lists delegated and associated communes under the code that one of them shares with the whole. */
const isPartOfCommune = ({ type }: Properties): boolean => type === 'commune-deleguee' || type === 'commune-associee';

function featuresOf(bytes: Uint8Array): Feature[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Unreadable('not_json');
  }
  const { type, features } = (parsed ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [parsed as Feature];
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new Unreadable('not_geojson', [String(type ?? '')]);
  return features as Feature[];
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
const isRing = (value: unknown): value is Position[] => Array.isArray(value) && value.length >= 4 && value.every(isPosition);
const isPolygon = (value: unknown): value is Position[][] => Array.isArray(value) && value.length > 0 && value.every(isRing);

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry?.type === 'Polygon' && isPolygon(geometry.coordinates)) return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon' && Array.isArray(geometry.coordinates) && geometry.coordinates.every(isPolygon)) return geometry.coordinates;
  throw new Unreadable('no_polygons', [String(geometry?.type ?? '')]);
}

/** Polygons of each code: a territory may come in several pieces. */
function read(bytes: Uint8Array, kind: string): Map<string, Position[][][]> {
  const polygons = new Map<string, Position[][][]>();
  const features = featuresOf(bytes);
  for (const each of features) {
    const properties = each?.properties ?? {};
    const code = isPartOfCommune(properties) ? undefined : codeOf(properties, kind);
    if (code !== undefined) polygons.set(code, [...(polygons.get(code) ?? []), ...polygonsOf(each)]);
  }
  if (polygons.size === 0) throw new Unreadable('no_codes', Object.keys(features[0]?.properties ?? {}).slice(0, 20));
  const isOnEarth = ([x = NaN, y = NaN]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;
  for (const [code, pieces] of polygons)
    if (!pieces.every((rings) => rings.every((ring) => ring.every(isOnEarth)))) throw new Unreadable('not_degrees', [code]);
  return polygons;
}

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

function simplifyFile(bytes: Uint8Array, kind: string): OutlinesAnswer {
  const polygons = read(bytes, kind);
  const geometries = [...polygons.values()].map((coordinates): MultiPolygon => ({ type: 'MultiPolygon', coordinates }));
  // borders that two territories share become one line, simplified once: no gap opens between them
  const whole = topologyOf(geometries);
  const simple = simplify(presimplify(whole as Topology<Record<string, Shapes<object>>>), MIN_WEIGHTS[kind] ?? 0);
  const { geometries: simplified } = simple.objects['shapes'] as Shapes;
  const codes = [...polygons.keys()];
  const rings = codes.map((_, index) => {
    const text = writtenRings(ringsOf(feature(simple as Topology, simplified[index] as MultiShape).geometry as MultiPolygon));
    // an islet of which nothing is left stays as it was
    return text === '' ? writtenRings((geometries[index] as MultiPolygon).coordinates.flat()) : text;
  });
  return { codes, rings };
}

/**
 * Each ring as a polygon of its own, so that a line between two of them is dropped, whichever of their rings it bounds: a hole that another
 * territory fills goes, one that nothing fills stays.
 */
function merge(parts: readonly string[], groups: readonly (readonly number[])[]): OutlinesAnswer {
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
  return { codes: [], rings };
}

/** Reads GeoJSON and simplifies it, or merges outlines. */
export const outlinesWork: ConfinedWork<OutlinesQuestion, OutlinesAnswer> = async function* (question) {
  try {
    yield 'kind' in question ? simplifyFile(await readFile(question.path), question.kind) : merge(question.parts, question.groups);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { problem: error.problem, found: error.found };
  }
};
