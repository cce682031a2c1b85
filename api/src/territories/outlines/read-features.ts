import type { Feature, Position } from 'geojson';
import { findCodeProperty, type Properties } from './code-property';
import { placeOf } from './french-places';
import type { FileQuestion, OutlinesProblem, SkippedFeature, SkippedFor } from './outlines-task';

/** A file that gives no outlines. */
export class UnreadableOutlines extends Error {
  constructor(
    readonly problem: OutlinesProblem,
    readonly found: readonly string[] = [],
  ) {
    super(problem);
  }
}

type Polygons = Position[][][];

/** Polygons of each code: a territory may come in several pieces. */
export interface ReadFeatures {
  readonly polygons: ReadonlyMap<string, Polygons>;
  readonly skipped: readonly SkippedFeature[];
  readonly unknownCodes: readonly string[];
  readonly guessedProperty: string | null;
}

const LISTED = 20;
const NAMES = ['nom', 'nom_com', 'nom_m', 'libgeo', 'libelle', 'name', 'com_name', 'nom_dep', 'nom_ept', 'nom_commune'];

/** Reads the features of a file, one by one: what is wrong with one says nothing of the others. */
export function readFeatures(bytes: Uint8Array, { kind, knownCodes, codeProperty, areAxesSwapped }: Omit<FileQuestion, 'path'>): ReadFeatures {
  const features = featuresOf(bytes).filter((each) => !isPartOfCommune(propertiesOf(each)));
  const known = new Set(knownCodes);
  const property = findCodeProperty(features.map(propertiesOf), kind, known, codeProperty);
  if (!property || property.codes.every((code) => code === undefined)) throw new UnreadableOutlines('no_codes', propertyNames(features));
  const polygons = new Map<string, Polygons>();
  const skipped: SkippedFeature[] = [];
  const unknownCodes = new Set<string>();
  features.forEach((each, index) => {
    const code = property.codes[index];
    if (code === undefined) return;
    if (!known.has(code)) return void unknownCodes.add(code);
    const read = polygonsOf(each, areAxesSwapped);
    if (typeof read === 'string') skipped.push({ code, name: nameOf(propertiesOf(each)), problem: read, found: each?.geometry?.type ?? '' });
    else {
      const pieces = polygons.get(code);
      // a loop: a list of a hundred thousand is too long for one call
      if (pieces) for (const piece of read) pieces.push(piece);
      else polygons.set(code, [...read]);
    }
  });
  requireOutlines(polygons, skipped);
  return { polygons, skipped, unknownCodes: [...unknownCodes], guessedProperty: property.isGuessed ? property.name : null };
}

/** Turned or not, a whole file is asked about once; a file without one good feature is refused for what is wrong with the first. */
function requireOutlines(polygons: ReadonlyMap<string, Polygons>, skipped: readonly SkippedFeature[]): void {
  const swapped = skipped.filter(({ problem }) => problem === 'swapped_axes');
  if (swapped.length > 0)
    throw new UnreadableOutlines(
      'swapped_axes',
      swapped.slice(0, LISTED).map(({ name, code }) => name ?? code),
    );
  const [first] = skipped;
  if (polygons.size === 0 && first) throw new UnreadableOutlines(first.problem, [first.problem === 'no_polygons' ? first.found : (first.name ?? first.code)]);
}

const propertiesOf = (each: Feature | null | undefined): Properties => (typeof each?.properties === 'object' ? (each.properties ?? {}) : {});

/** Names of what features say of themselves: for a person to tell which of them is the code. */
const propertyNames = (features: readonly Feature[]): string[] => [...new Set(features.flatMap((each) => Object.keys(propertiesOf(each))))].slice(0, LISTED);

/** geo.api.gouv.fr lists delegated and associated communes under the code that one of them shares with the whole. */
const isPartOfCommune = ({ type }: Properties): boolean => type === 'commune-deleguee' || type === 'commune-associee';

function nameOf(properties: Properties): string | null {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), value]));
  const found = NAMES.map((name) => byName.get(name)).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim().slice(0, 100) : null;
}

function featuresOf(bytes: Uint8Array): Feature[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UnreadableOutlines('not_json');
  }
  const { type, features } = (parsed ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [parsed as Feature];
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new UnreadableOutlines('not_geojson', [String(type ?? '').slice(0, 100)]);
  return features as Feature[];
}

const isPosition = (value: unknown): value is Position => Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
const isRing = (value: unknown): value is Position[] => Array.isArray(value) && value.length >= 4 && value.every(isPosition);
const isPolygon = (value: unknown): value is Position[][] => Array.isArray(value) && value.length > 0 && value.every(isRing);

/** The polygons of a feature, longitude first; or why it has none that can be drawn. */
function polygonsOf(each: Feature, areAxesSwapped: boolean): Polygons | SkippedFor {
  const geometry = each?.geometry;
  const polygons = geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0 || !polygons.every(isPolygon)) return 'no_polygons';
  // every point, since a map is drawn through all of them
  const places = new Set(polygons.flatMap((rings) => rings.flatMap((ring) => ring.map(placeOf))));
  if (areAxesSwapped && places.size === 1 && places.has('swapped_axes'))
    return polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [y, x])));
  return (['not_degrees', 'swapped_axes', 'elsewhere'] as const).find((place) => places.has(place)) ?? polygons;
}
