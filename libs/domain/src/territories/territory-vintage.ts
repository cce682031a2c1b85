import type { TerritoryKind } from './territory-kind';

/** Names one territory within an edition: `commune:93066`. */
export type TerritoryKey = `${TerritoryKind}:${string}`;

/** The key of a territory. */
export const territoryKey = ({ kind, code }: { readonly kind: TerritoryKind; readonly code: string }): TerritoryKey => `${kind}:${code}`;

/** A territory as one edition of the official geographic code has it. */
export interface VintageTerritory {
  readonly kind: TerritoryKind;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly siren: string | null;
  readonly postalCodes: readonly string[];
  readonly populationPersons: number | null;
  /** All that it stands in, in the same edition. */
  readonly ancestors: readonly TerritoryKey[];
  /** Communes: codes of former communes that the edition says are now part of it (delegated, associated, former codes). */
  readonly absorbedCodes: readonly string[];
}

/** One edition (« millésime »): the territories as they stand on 1 January of the year. */
export interface TerritoryVintage {
  readonly year: number;
  readonly territories: readonly VintageTerritory[];
}
