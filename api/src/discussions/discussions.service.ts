import { DISCUSSION_LIMITS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { DomainError } from '../platform/errors/domain-error';
import { DiscussionAccess, readingOf, type ThreadOfViewer } from './discussion-access.service';
import { listReaders } from './discussion-readers.queries';
import type { DiscussionArgs, DiscussionReadersArgs, ReadDiscussionInput } from './discussion.input';
import { getMessage, keepReading, listFormerWords, listOlderAnswers, readDiscussion } from './discussion.queries';
import type { DiscussionMessagePlace, DiscussionMessageType, DiscussionReader, DiscussionType, FormerWords } from './discussion.type';
import type { SubjectType } from '@maillage/domain';

/** Reads of what is said at places. */
@Injectable()
export class DiscussionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: DiscussionAccess,
    private readonly clock: Clock,
  ) {}

  /** What is said at a place; null where the viewer reads nothing of it, known or not. */
  async read(viewer: Viewer, { place: ref, skip, take }: DiscussionArgs): Promise<DiscussionType | null> {
    const place = await this.access.find(this.dataSource, viewer, ref);
    if (!place) return null;
    const page = await readDiscussion(this.dataSource, place.stored, place.audiences, readingOf(viewer, place), { skip, take });
    return { ...page, audiences: [...place.audiences], isOpen: place.found.isOpen };
  }

  /** What was answered in a thread before what its place shows. */
  async older(viewer: Viewer, threadId: string): Promise<DiscussionMessageType[]> {
    const { thread, place } = await this.access.requireThread(this.dataSource, viewer, threadId);
    return listOlderAnswers(this.dataSource, thread.id, readingOf(viewer, place));
  }

  /** Whom the viewer may mention in a thread of that audience. */
  async readers(viewer: Viewer, { place: ref, audience, search = null }: DiscussionReadersArgs): Promise<DiscussionReader[]> {
    const place = await this.access.require(this.dataSource, viewer, ref, audience);
    const asked = { target: place.found.target, operation: place.operationOf(audience), today: this.clock.today() };
    return listReaders(this.dataSource, asked, { search, take: DISCUSSION_LIMITS.suggestions, exceptId: viewer.accountId });
  }

  /** Keeps how far the viewer has read at a place, for herself alone; whether there is such a place for her. Refused: NOT_FOUND. */
  async markRead(viewer: Viewer, { place: ref, messageId }: ReadDiscussionInput): Promise<boolean> {
    const place = found(await this.access.find(this.dataSource, viewer, ref));
    if (!isId(messageId)) throw new DomainError('NOT_FOUND');
    await keepReading(this.dataSource, place.stored, place.audiences, { viewerId: viewer.accountId, messageId });
    return true;
  }

  /** What a message said before, to its author and who moderates. */
  async former(viewer: Viewer, id: string): Promise<FormerWords[]> {
    const { place } = await this.threadOf(viewer, id);
    const message = found(await getMessage(this.dataSource, id, readingOf(viewer, place)));
    if (!message.canReadFormer) throw new DomainError('NOT_ALLOWED');
    return listFormerWords(this.dataSource, id);
  }

  /** Where a message stands, to who reads it. */
  async placeOf(viewer: Viewer, id: string): Promise<DiscussionMessagePlace> {
    const { thread } = await this.threadOf(viewer, id);
    const { placeKind: kind, placeKey: key, ccasId, aboutType, aboutId } = thread;
    return { kind, key, ccasId, aboutType: aboutType as SubjectType, aboutId };
  }

  private async threadOf(viewer: Viewer, messageId: string): Promise<ThreadOfViewer> {
    const [row] = isId(messageId)
      ? ((await this.dataSource.query('SELECT thread_id AS "threadId" FROM discussion_message WHERE id = $1', [messageId])) as { threadId: string }[])
      : [];
    return this.access.requireThread(this.dataSource, viewer, found(row).threadId);
  }
}
