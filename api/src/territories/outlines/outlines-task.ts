/**
 * Why a file gives no outlines: no JSON · no GeoJSON of features · no property with the codes of the level · another shape than polygons, or none ·
 * coordinates that are no degrees · latitude before longitude · somewhere else than in France.
 */
export type OutlinesProblem = 'not_json' | 'not_geojson' | 'no_codes' | SkippedFor;

/** Why one feature of a file is left out. */
export type SkippedFor = 'no_polygons' | 'not_degrees' | 'swapped_axes' | 'elsewhere';

/** A feature that is left out, as people find it again in their file. */
export interface SkippedFeature {
  readonly code: string;
  /** Its name, where it has one. */
  readonly name: string | null;
  readonly problem: SkippedFor;
  /** Kind of geometry that it has; empty for none. */
  readonly found: string;
}

/** A file to read and to simplify. */
export interface FileQuestion {
  readonly kind: string;
  readonly path: string;
  /** Codes that perimeters of the level have, or had. */
  readonly knownCodes: readonly string[];
  /** The property that holds the code, where a person named it. */
  readonly codeProperty: string | null;
  /** Whether a person said that latitude comes first. */
  readonly areAxesSwapped: boolean;
}

/** What is asked: to read and simplify a file, or to merge outlines that are stored, each group of parts into one. */
export type OutlinesQuestion = FileQuestion | { readonly parts: readonly string[]; readonly groups: readonly (readonly number[])[] };

/** Rings of each code, and what was left out. */
export interface FileOutlines {
  readonly codes: readonly string[];
  readonly rings: readonly string[];
  readonly skipped: readonly SkippedFeature[];
  /** Codes that no territory ever had: their shapes are not looked at. */
  readonly unknownCodes: readonly string[];
  /** The property in which the codes were found, where it has none of the usual names and nobody named it. */
  readonly guessedProperty: string | null;
}

/** What became of a file; rings of each group; or what is wrong, with what was found in place of what was expected. */
export type OutlinesAnswer = FileOutlines | { readonly rings: readonly string[] } | { readonly problem: OutlinesProblem; readonly found: readonly string[] };
