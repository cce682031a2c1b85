import { DISCUSSION_LIMITS, type SubjectType } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { News } from '../news';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { once } from '../platform/creations/once';
import { isId } from '../platform/database/queryable';
import { insertRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../platform/writes';
import { DiscussionAccess, readingOf, type ThreadOfViewer } from './discussion-access.service';
import { DiscussionMention } from './discussion-mention.entity';
import { DiscussionMessage } from './discussion-message.entity';
import { namesKnown, readersAmong } from './discussion-readers.queries';
import { DiscussionThread } from './discussion-thread.entity';
import type { AnswerThreadInput, EditMessageInput, OpenThreadInput, WithdrawMessageInput } from './discussion.input';
import { getMessage, listParticipants } from './discussion.queries';
import type { DiscussionMessageType } from './discussion.type';

/** Somebody whom a message mentions. */
interface Mentioned {
  readonly accountId: string;
  readonly name: string;
}

/** What people say: sent twice it is said once, and nobody is mentioned who could not read it. */
@Injectable()
export class WriteMessageService {
  private readonly messages: SeenKind<DiscussionMessage, DiscussionMessageType> = {
    entity: DiscussionMessage,
    allow: (viewer, manager, message) => this.requireWords(viewer, manager, message),
    shown: (viewer, manager, { id, threadId }) => this.read(viewer, manager, id, threadId),
  };
  private readonly withdrawable: SeenKind<DiscussionMessage, DiscussionMessageType> = {
    ...this.messages,
    allow: (viewer, manager, message) => this.requireWithdrawable(viewer, manager, message),
  };

  constructor(
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly access: DiscussionAccess,
    private readonly clock: Clock,
    private readonly news: News,
  ) {}

  /** Opens a thread at a place; its audience is said now, for good. */
  open(viewer: Viewer, input: OpenThreadInput): Promise<DiscussionMessageType> {
    const { audience, place: ref } = input;
    return this.transactions.run(viewer, async (manager) => {
      const place = await this.access.require(manager, viewer, ref, audience);
      const { stored, found: at } = place;
      if (!at.isOpen) throw new DomainError('NOT_ALLOWED');
      const id = await once(manager, viewer, input, async () => {
        const row = {
          networkId: stored.networkId,
          ccasId: stored.ccasId,
          placeKind: ref.kind,
          placeKey: stored.key,
          aboutType: at.about.type,
          aboutId: at.about.id,
          audience,
          createdAt: this.clock.now(),
        };
        const { identifiers } = await manager.insert(DiscussionThread, row);
        const thread = { ...row, id: String(identifiers[0]?.['id']) } as DiscussionThread;
        return this.say(viewer, manager, { thread, place }, input, true);
      });
      return this.shown(viewer, manager, id);
    });
  }

  answer(viewer: Viewer, input: AnswerThreadInput): Promise<DiscussionMessageType> {
    return this.transactions.run(viewer, async (manager) => {
      const of = await this.access.requireThread(manager, viewer, input.threadId);
      if (!of.place.found.isOpen) throw new DomainError('NOT_ALLOWED');
      const id = await once(manager, viewer, input, async () => {
        if ((await manager.countBy(DiscussionMessage, { threadId: input.threadId })) >= DISCUSSION_LIMITS.messages) throw new DomainError('THREAD_FULL');
        return this.say(viewer, manager, of, input, false);
      });
      return this.shown(viewer, manager, id);
    });
  }

  /** Other words of one's own message; that they changed is shown, and what they were is kept. */
  edit(viewer: Viewer, { id, version, body, mentionedIds }: EditMessageInput): Promise<DiscussionMessageType> {
    return this.writes.write(viewer, this.messages, { id, version }, async (manager, stored) => {
      const of = await this.access.requireThread(manager, viewer, stored.threadId);
      const mentioned = await this.mentionedIn(viewer, manager, of, body, mentionedIds);
      if (stored.body !== body) await manager.update(DiscussionMessage, { id }, { body, editedAt: this.clock.now() });
      const before = await manager.findBy(DiscussionMention, { messageId: id });
      await manager.delete(DiscussionMention, { messageId: id });
      await this.mention(viewer, manager, of, id, mentioned, new Set(before.map(({ accountId }) => accountId)));
    });
  }

  withdraw(viewer: Viewer, seen: WithdrawMessageInput): Promise<DiscussionMessageType> {
    return this.writes.update(viewer, this.withdrawable, seen, { withdrawnAt: this.clock.now(), withdrawnById: viewer.accountId });
  }

  private async say(
    viewer: Viewer,
    manager: EntityManager,
    of: ThreadOfViewer,
    { body, mentionedIds }: Pick<AnswerThreadInput, 'body' | 'mentionedIds'>,
    isOpening: boolean,
  ): Promise<string> {
    const { thread } = of;
    const mentioned = await this.mentionedIn(viewer, manager, of, body, mentionedIds);
    const participants = await listParticipants(manager, thread.id);
    const id = await insertRow(manager, DiscussionMessage, {
      threadId: thread.id,
      authorAccountId: viewer.accountId,
      isOpening,
      body,
      createdAt: this.clock.now(),
    });
    await this.mention(viewer, manager, of, id, mentioned);
    const told = new Set([viewer.accountId, ...mentioned.map(({ accountId }) => accountId)]);
    const others = await this.readers(
      manager,
      of,
      participants.filter((accountId) => !told.has(accountId)),
    );
    await this.tell(viewer, manager, of, 'reply', id, others);
    return id;
  }

  /**
   * Whom the text really mentions. Refused: MENTION_NOT_READER when one of them does not read the thread, with the ids, and the names of those who are of
   * the network: whoever writes in it knows these.
   */
  private async mentionedIn(viewer: Viewer, manager: EntityManager, of: ThreadOfViewer, body: string, ids: readonly string[]): Promise<Mentioned[]> {
    const asked = [...new Set(ids.map((id) => id.toLowerCase()))].filter((id) => id !== viewer.accountId);
    const readers = await this.readers(manager, of, asked.filter(isId));
    const missing = asked.filter((id) => !readers.some(({ accountId }) => accountId === id));
    if (missing.length > 0) {
      const names = await namesKnown(manager, of.place.found.target.networkId, this.clock.today(), missing.filter(isId));
      throw new DomainError('MENTION_NOT_READER', { accountIds: missing, names });
    }
    return readers.filter(({ name }) => body.includes(`@${name}`));
  }

  private readers(manager: EntityManager, { thread, place }: ThreadOfViewer, accountIds: readonly string[]): Promise<Mentioned[]> {
    return readersAmong(manager, { target: place.found.target, operation: place.operationOf(thread.audience), today: this.clock.today() }, accountIds);
  }

  private async mention(
    viewer: Viewer,
    manager: EntityManager,
    of: ThreadOfViewer,
    messageId: string,
    mentioned: readonly Mentioned[],
    known: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    if (mentioned.length > 0)
      await manager.insert(
        DiscussionMention,
        mentioned.map((each) => ({ ...each, messageId })),
      );
    await this.tell(
      viewer,
      manager,
      of,
      'mention',
      messageId,
      mentioned.filter(({ accountId }) => !known.has(accountId)),
    );
  }

  private tell(
    viewer: Viewer,
    manager: EntityManager,
    { thread }: ThreadOfViewer,
    kind: 'mention' | 'reply',
    about: string,
    told: readonly Mentioned[],
  ): Promise<void> {
    const { networkId, ccasId, aboutType, aboutId } = thread;
    const subject = { type: aboutType as SubjectType, id: aboutId };
    return this.news.tell(manager, { kind, networkId, ccasId, subject, accountIds: told.map(({ accountId }) => accountId), byId: viewer.accountId, about });
  }

  /** Its author changes a message, as long as it is there and one still writes at the place. */
  private async requireWords(viewer: Viewer, manager: EntityManager, { threadId, authorAccountId, withdrawnAt }: DiscussionMessage): Promise<void> {
    const { place } = await this.access.requireThread(manager, viewer, threadId);
    if (authorAccountId !== viewer.accountId || !place.found.isOpen) throw new DomainError('NOT_ALLOWED');
    if (withdrawnAt !== null) throw new DomainError('MESSAGE_WITHDRAWN');
  }

  /** Its author withdraws a message, and who moderates the place. */
  private async requireWithdrawable(viewer: Viewer, manager: EntityManager, { threadId, authorAccountId, withdrawnAt }: DiscussionMessage): Promise<void> {
    const { place } = await this.access.requireThread(manager, viewer, threadId);
    if (authorAccountId !== viewer.accountId && !place.canModerate) throw new DomainError('NOT_ALLOWED');
    if (withdrawnAt !== null) throw new DomainError('MESSAGE_WITHDRAWN');
  }

  private async shown(viewer: Viewer, manager: EntityManager, id: string): Promise<DiscussionMessageType> {
    const { threadId } = found(await manager.findOneBy(DiscussionMessage, { id }));
    return this.read(viewer, manager, id, threadId);
  }

  private async read(viewer: Viewer, manager: EntityManager, id: string, threadId: string): Promise<DiscussionMessageType> {
    const { place } = await this.access.requireThread(manager, viewer, threadId);
    return found(await getMessage(manager, id, readingOf(viewer, place)));
  }
}
