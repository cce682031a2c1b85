import { inject, Injectable } from '@angular/core';
import type { DiscussionAudience, DiscussionPlaceKind } from '@maillage/domain';
import { combineLatest, firstValueFrom, map, type Observable } from 'rxjs';
import { Graph, MOST_AT_ONCE } from '../core';
import { JournalDocument } from '../journal';
import {
  AnswerThreadDocument,
  DiscussionCountDocument,
  DiscussionDocument,
  DiscussionMessagePlaceDocument,
  DiscussionReadersDocument,
  EditMessageDocument,
  FormerWordsDocument,
  OlderMessagesDocument,
  OpenThreadDocument,
  ReadDiscussionDocument,
  WithdrawMessageDocument,
  type DiscussionCountQuery,
  type DiscussionMessagePlaceQuery,
  type DiscussionQuery,
  type DiscussionReadersQuery,
  type FormerWordsQuery,
  type MessageFieldsFragment,
} from './discussions.generated';

export type Discussion = NonNullable<DiscussionQuery['discussion']>;
export type Counts = NonNullable<DiscussionCountQuery['discussion']>;
export type Message = MessageFieldsFragment;
export type Reader = DiscussionReadersQuery['discussionReaders'][number];
export type FormerWords = FormerWordsQuery['formerWords'][number];
export type MessagePlace = DiscussionMessagePlaceQuery['discussionMessagePlace'];

/** A place at which people talk. */
export interface Place {
  readonly kind: DiscussionPlaceKind;
  readonly key: string;
  readonly ccasId?: string | null;
}

/** What is typed of a message. */
export interface Words {
  readonly body: string;
  readonly mentionedIds: string[];
}

/** Pages of one discussion as one; a thread that moved up while they were read stands once. */
function inOne([first = null, ...others]: readonly (Discussion | null)[]): Discussion | null {
  if (!first) return null;
  const threads = new Map([first, ...others].flatMap((page) => page?.threads ?? []).map((thread) => [thread.id, thread]));
  return { ...first, threads: [...threads.values()] };
}

const REFETCH = { refetch: [DiscussionDocument, DiscussionCountDocument, OlderMessagesDocument, JournalDocument] };

/** Discussions, as the API has them. */
@Injectable({ providedIn: 'root' })
export class DiscussionsGateway {
  private readonly graph = inject(Graph);

  /** The first threads of a place; null where the person reads nothing of it. */
  discussion(place: Place, take: number): Observable<Discussion | null> {
    const pages = Array.from({ length: Math.ceil(take / MOST_AT_ONCE) }, (_, page) => {
      const skip = page * MOST_AT_ONCE;
      return this.graph.watch(DiscussionDocument, { place, skip, take: Math.min(take - skip, MOST_AT_ONCE) });
    });
    return combineLatest(pages).pipe(map((answers) => inOne(answers.map(({ discussion = null }) => discussion))));
  }

  /** What was answered in a thread before what its place shows. */
  older(threadId: string): Observable<Message[]> {
    return this.graph.watch(OlderMessagesDocument, { threadId }).pipe(map(({ olderMessages }) => olderMessages));
  }

  /** How many messages the person reads at a place, and how many are new to her; null where she reads none of it. */
  count(place: Place): Observable<Counts | null> {
    return this.graph.watch(DiscussionCountDocument, { place }).pipe(map(({ discussion = null }) => discussion));
  }

  readers(place: Place, audience: DiscussionAudience, search: string): Promise<Reader[]> {
    return firstValueFrom(this.graph.query(DiscussionReadersDocument, { place, audience, search: search || null }).pipe(map((data) => data.discussionReaders)));
  }

  former(messageId: string): Observable<FormerWords[]> {
    return this.graph.query(FormerWordsDocument, { messageId }).pipe(map(({ formerWords }) => formerWords));
  }

  placeOf(messageId: string): Observable<MessagePlace> {
    return this.graph.query(DiscussionMessagePlaceDocument, { messageId }).pipe(map(({ discussionMessagePlace }) => discussionMessagePlace));
  }

  /** Opens a thread; gives the id of its message, as `answer` and `edit` do. */
  async open(place: Place, audience: DiscussionAudience, words: Words): Promise<string> {
    return (await this.graph.create(OpenThreadDocument, { input: { place, audience, ...words } }, REFETCH)).openThread.id;
  }

  async answer(threadId: string, words: Words): Promise<string> {
    return (await this.graph.create(AnswerThreadDocument, { input: { threadId, ...words } }, REFETCH)).answerThread.id;
  }

  async edit(id: string, version: number, words: Words): Promise<string> {
    return (await this.graph.mutate(EditMessageDocument, { input: { id, version, ...words } }, REFETCH)).editMessage.id;
  }

  /** Keeps that the person has read at a place until a message. What is on screen still says what was new. */
  async read(place: Place, messageId: string): Promise<void> {
    await this.graph.mutate(ReadDiscussionDocument, { input: { place, messageId } });
  }

  async withdraw({ id, version }: Message): Promise<void> {
    await this.graph.mutate(WithdrawMessageDocument, { input: { id, version } }, REFETCH);
  }

  /** Documents came or went: the counts of the messages are read again. */
  reread(): void {
    this.graph.outdate('discussion');
  }
}
