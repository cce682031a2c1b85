import type { Operation } from '../access/operations';
import { CONVENTIONS_DISCUSSIONS } from './places/conventions';
import type { DiscussedPlace } from './places/discussed-place';
import { INITIATIVES_DISCUSSIONS } from './places/initiatives';
import { PRIVACY_DISCUSSIONS } from './places/privacy';

const PLACES = { ...INITIATIVES_DISCUSSIONS, ...CONVENTIONS_DISCUSSIONS, ...PRIVACY_DISCUSSIONS } as const;
/** A kind of place at which people talk. */
export type DiscussionPlaceKind = keyof typeof PLACES;

/** Every kind of place at which people talk, and who does what there. */
export const DISCUSSION_PLACES: Readonly<Record<DiscussionPlaceKind, DiscussedPlace>> = PLACES;

/** Every kind of place, in the order of the features. */
export const DISCUSSION_PLACE_KINDS = Object.keys(PLACES) as DiscussionPlaceKind[];

/** What each kind of place is, for the manual of the API. */
export const DISCUSSION_PLACE_MEANINGS = Object.fromEntries(DISCUSSION_PLACE_KINDS.map((kind) => [kind, PLACES[kind].meaning])) as Readonly<
  Record<DiscussionPlaceKind, string>
>;

/** Who reads a thread, from its first word on: it is never widened. Each with what it is. */
export const DISCUSSION_AUDIENCES = {
  internal: 'The network among itself: who steers it or follows the place. Never who answers for a CCAS.',
  shared: 'Shared with the CCAS of the place; of an initiative, with all the network.',
  followed: 'Shared with the CCAS of the place and all who follow where it stands, also those who do not read its detail; only where there are such.',
} as const;
/** Who reads a thread. */
export type DiscussionAudience = keyof typeof DISCUSSION_AUDIENCES;

/** Every audience, what is kept among the network first. */
export const DISCUSSION_AUDIENCE_NAMES = Object.keys(DISCUSSION_AUDIENCES) as DiscussionAudience[];

/** What it takes to read the threads of an audience at a kind of place, and to write in them; undefined where no thread there has that audience. */
export const operationOfThreads = (kind: DiscussionPlaceKind, audience: DiscussionAudience): Operation | undefined => DISCUSSION_PLACES[kind][audience];

/** Every sort of thread: all threads of one are read by the same people. */
export const DISCUSSION_SORTS = DISCUSSION_PLACE_KINDS.flatMap((kind) =>
  DISCUSSION_AUDIENCE_NAMES.flatMap((audience) => {
    const read = operationOfThreads(kind, audience);
    return read ? [{ kind, audience, read }] : [];
  }),
);

/** Where a place stands in the product. */
export const addressOfPlace = (kind: DiscussionPlaceKind, key: string, ccasId: string | null): string =>
  DISCUSSION_PLACES[kind].address.replaceAll(':key', encodeURIComponent(key)).replaceAll(':ccas', ccasId ?? '');
