import type { AccessTarget, DiscussionPlaceKind, SubjectType } from '@maillage/domain';
import type { Queryable } from '../database/queryable';

/** What a place goes by: its key, and the CCAS at which it stands where the key does not tell. */
export interface DiscussionPlaceRef {
  readonly kind: DiscussionPlaceKind;
  readonly key: string;
  readonly ccasId: string | null;
}

/** A place that is there, whatever is said at it. */
export interface FoundDiscussionPlace {
  /** Where it stands, as the access rules see it. */
  readonly target: AccessTarget & { readonly networkId: string };
  /** The object whose history and news tell of it. */
  readonly about: { readonly type: SubjectType; readonly id: string };
  /** Whether one still writes at it. */
  readonly isOpen: boolean;
}

/** A kind of place at which people talk; its rights stand in `libs/domain` (`DISCUSSION_PLACES`). */
export interface DiscussionPlace {
  readonly kind: DiscussionPlaceKind;
  /** The place; null when it is unknown. `today` is a civil date. */
  readonly find: (database: Queryable, ref: DiscussionPlaceRef, today: string) => Promise<FoundDiscussionPlace | null>;
}
