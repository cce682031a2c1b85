import type { Place } from '../portrait-gateway';
import { TERRITORY_KIND_LABELS } from '../../../territories';

/** A territory that was found, told from its likes. */
export interface NamedPlace {
  readonly place: Place;
  /** « Commune · 93066 », « Commune · 93066, ancien périmètre » */
  readonly detail: string;
}

/** Perimeters in force come first: another one of the same level and code is what the territory was before. */
export function namePlaces(places: readonly Place[]): NamedPlace[] {
  const known = new Set<string>();
  return places.map((place) => {
    const key = `${place.kind} ${place.code}`;
    const isFormer = known.has(key);
    known.add(key);
    return { place, detail: `${TERRITORY_KIND_LABELS[place.kind]} · ${place.code}${isFormer ? ', ancien périmètre' : ''}` };
  });
}
