import { DISCUSSION_PLACE_KINDS, type DiscussionPlaceKind } from '@maillage/domain';
import type { Queryable } from '../database/queryable';
import type { DiscussionPlace, DiscussionPlaceRef, FoundDiscussionPlace } from './discussion-place';
import type { Feature } from './feature';
import { requireEach } from './require-once';

/** The places of all features at which people talk. */
export class DiscussionPlaces {
  private readonly byKind: ReadonlyMap<DiscussionPlaceKind, DiscussionPlace>;

  constructor(features: readonly Feature[]) {
    const places = features.flatMap(({ discussions = [] }) => discussions);
    requireEach(
      'place of discussions',
      DISCUSSION_PLACE_KINDS,
      places.map(({ kind }) => kind),
    );
    this.byKind = new Map(places.map((place) => [place.kind, place]));
  }

  /** The place; null when it is unknown. */
  async find(database: Queryable, ref: DiscussionPlaceRef, today: string): Promise<FoundDiscussionPlace | null> {
    return (await this.byKind.get(ref.kind)?.find(database, ref, today)) ?? null;
  }
}
