import { can, DISCUSSION_PLACES, DISCUSSION_SORTS, operationOfThreads, type DiscussionAudience, type Operation } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import type { DiscussionPlaceRef, FoundDiscussionPlace } from '../platform/declarations/discussion-place';
import { DiscussionPlaces } from '../platform/declarations/discussion-places';
import { DomainError } from '../platform/errors/domain-error';
import type { MessageReading, StoredPlace } from './discussion.queries';
import { DiscussionThread } from './discussion-thread.entity';

/** A place as a viewer stands at it. */
export interface PlaceOfViewer {
  readonly stored: StoredPlace;
  readonly found: FoundDiscussionPlace;
  /** The audiences whose threads she reads and writes. */
  readonly audiences: readonly DiscussionAudience[];
  readonly canModerate: boolean;
  readonly operationOf: (audience: DiscussionAudience) => Operation;
}

/** A thread that the viewer reads, and its place. */
export interface ThreadOfViewer {
  readonly thread: DiscussionThread;
  readonly place: PlaceOfViewer;
}

/** On what a read of messages at a place depends, for the viewer. */
export const readingOf = ({ accountId }: Viewer, { stored, canModerate, found: { isOpen } }: PlaceOfViewer): MessageReading => ({
  viewerId: accountId,
  networkId: stored.networkId,
  canModerate,
  isOpen,
});

/** Who may do what at a place, and in a thread: by what is allowed there, and nothing else. */
@Injectable()
export class DiscussionAccess {
  constructor(
    private readonly places: DiscussionPlaces,
    private readonly clock: Clock,
  ) {}

  /** The place, to who reads any audience of it; null for an unknown one and for a forbidden one alike. */
  async find(
    database: Queryable,
    viewer: Viewer,
    { kind, key: asked, ccasId = null }: Omit<DiscussionPlaceRef, 'ccasId'> & { ccasId?: string | null },
  ): Promise<PlaceOfViewer | null> {
    const key = asked.toLowerCase();
    if (ccasId !== null && !isId(ccasId)) return null;
    const place = await this.places.find(database, { kind, key, ccasId }, this.clock.today());
    if (!place) return null;
    const { target } = place;
    const audiences = DISCUSSION_SORTS.filter((sort) => sort.kind === kind && can(viewer.grants, sort.read, target)).map(({ audience }) => audience);
    if (audiences.length === 0) return null;
    return {
      stored: { networkId: target.networkId, ccasId: target.ccasId ?? null, kind, key },
      found: place,
      audiences,
      canModerate: can(viewer.grants, DISCUSSION_PLACES[kind].moderate, target),
      operationOf: (audience) => found(operationOfThreads(kind, audience)),
    };
  }

  /** The place, to who reads threads of that audience at it. Refused: NOT_FOUND. */
  async require(database: Queryable, viewer: Viewer, ref: Parameters<DiscussionAccess['find']>[2], audience: DiscussionAudience): Promise<PlaceOfViewer> {
    const place = found(await this.find(database, viewer, ref));
    if (!place.audiences.includes(audience)) throw new DomainError('NOT_FOUND');
    return place;
  }

  /** The thread, to who reads it. Refused: NOT_FOUND. */
  async requireThread(database: Queryable, viewer: Viewer, id: string): Promise<ThreadOfViewer> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    const [row] = (await database.query(
      `SELECT t.id, t.network_id AS "networkId", t.ccas_id AS "ccasId", t.place_kind AS "placeKind", t.place_key AS "placeKey",
              t.about_type AS "aboutType", t.about_id AS "aboutId", t.audience FROM discussion_thread t WHERE t.id = $1`,
      [id],
    )) as DiscussionThread[];
    const thread = found(row);
    const place = await this.require(database, viewer, { kind: thread.placeKind, key: thread.placeKey, ccasId: thread.ccasId }, thread.audience);
    // a CCAS may have passed to another network since: what this one said stays with it
    if (place.stored.networkId !== thread.networkId) throw new DomainError('NOT_FOUND');
    return { thread, place };
  }
}
