/** Why a file gives no outlines: no JSON · no GeoJSON of features · no feature with a code of the level · another shape than polygons · coordinates that are no degrees. */
export type OutlinesProblem = 'not_json' | 'not_geojson' | 'no_codes' | 'no_polygons' | 'not_degrees';

/** What is asked: to read and simplify a file, or to merge outlines that are stored, each group of parts into one. */
export type OutlinesQuestion =
  { readonly kind: string; readonly path: string } | { readonly parts: readonly string[]; readonly groups: readonly (readonly number[])[] };

/** Rings of each code, or of each group; or what is wrong, with what was found in place of what was expected. */
export type OutlinesAnswer =
  { readonly codes: readonly string[]; readonly rings: readonly string[] } | { readonly problem: OutlinesProblem; readonly found: readonly string[] };
