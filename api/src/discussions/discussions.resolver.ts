import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import {
  AnswerThreadInput,
  DiscussionArgs,
  DiscussionReadersArgs,
  EditMessageInput,
  OpenThreadInput,
  ReadDiscussionInput,
  WithdrawMessageInput,
} from './discussion.input';
import { DiscussionMessagePlace, DiscussionMessageType, DiscussionReader, DiscussionType, FormerWords } from './discussion.type';
import { DiscussionsService } from './discussions.service';
import { WriteMessageService } from './write-message.service';

const MESSAGE = { type: () => ID, description: 'The message.' };

/** `network.read` keeps out who is in no network, as funders are; who reads and writes what is what the kind of the place says. */
@Resolver()
export class DiscussionsResolver {
  constructor(
    private readonly reads: DiscussionsService,
    private readonly messages: WriteMessageService,
  ) {}

  @Allow('network.read')
  @Price(2)
  @Query(() => DiscussionType, { nullable: true, description: 'What is said at a place; null where the viewer reads nothing of it, known or not.' })
  discussion(@CurrentViewer() viewer: Viewer, @Args() args: DiscussionArgs): Promise<DiscussionType | null> {
    return this.reads.read(viewer, args);
  }

  @Allow('network.read')
  @Price(2)
  @Query(() => [DiscussionMessageType], { description: 'The answers of a thread before those that `discussion` gives, the latest last, for who reads it.' })
  olderMessages(
    @CurrentViewer() viewer: Viewer,
    @Args('threadId', { type: () => ID, description: 'The thread.' }) threadId: string,
  ): Promise<DiscussionMessageType[]> {
    return this.reads.older(viewer, threadId);
  }

  @Allow('network.read')
  @Query(() => [DiscussionReader], { description: 'Whom one may mention in a thread of that audience at a place: who reads it. The first ones by name.' })
  discussionReaders(@CurrentViewer() viewer: Viewer, @Args() args: DiscussionReadersArgs): Promise<DiscussionReader[]> {
    return this.reads.readers(viewer, args);
  }

  @Allow('network.read')
  @Query(() => [FormerWords], { description: 'What a message said before, for its author and who moderates the place; the latest first.' })
  formerWords(@CurrentViewer() viewer: Viewer, @Args('messageId', MESSAGE) messageId: string): Promise<FormerWords[]> {
    return this.reads.former(viewer, messageId);
  }

  @Allow('network.read')
  @Query(() => DiscussionMessagePlace, { description: 'Where a message stands, for who reads it.' })
  discussionMessagePlace(@CurrentViewer() viewer: Viewer, @Args('messageId', MESSAGE) messageId: string): Promise<DiscussionMessagePlace> {
    return this.reads.placeOf(viewer, messageId);
  }

  @Allow('network.read')
  @Mutation(() => Boolean, { description: 'Keeps how far one has read at a place, for oneself alone: what is written later is new.' })
  readDiscussion(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'How far.' }) input: ReadDiscussionInput): Promise<boolean> {
    return this.reads.markRead(viewer, input);
  }

  @Allow('network.read')
  @Mutation(() => DiscussionMessageType, { description: 'Opens a thread at a place. Refused: MENTION_NOT_READER.' })
  openThread(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Its first message.' }) input: OpenThreadInput): Promise<DiscussionMessageType> {
    return this.messages.open(viewer, input);
  }

  @Allow('network.read')
  @Mutation(() => DiscussionMessageType, { description: 'Answers in a thread. Refused: MENTION_NOT_READER, THREAD_FULL.' })
  answerThread(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The answer.' }) input: AnswerThreadInput): Promise<DiscussionMessageType> {
    return this.messages.answer(viewer, input);
  }

  @Allow('network.read')
  @Mutation(() => DiscussionMessageType, {
    description: 'Changes the words of one’s message; that they changed is shown. Refused: STALE_VERSION, MENTION_NOT_READER, MESSAGE_WITHDRAWN.',
  })
  editMessage(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The words.' }) input: EditMessageInput): Promise<DiscussionMessageType> {
    return this.messages.edit(viewer, input);
  }

  @Allow('network.read')
  @Mutation(() => DiscussionMessageType, {
    description: 'Withdraws a message, one’s own or, for who moderates the place, any. Refused: STALE_VERSION, MESSAGE_WITHDRAWN.',
  })
  withdrawMessage(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The message.' }) input: WithdrawMessageInput,
  ): Promise<DiscussionMessageType> {
    return this.messages.withdraw(viewer, input);
  }
}
