import {
  DISCUSSION_AUDIENCES,
  DISCUSSION_LIMITS,
  DISCUSSION_PLACE_MEANINGS,
  type DiscussionAudience,
  type DiscussionPlaceKind,
  type Role,
  type SubjectType,
} from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '../accounts';
import { SubjectTypeEnum } from '../platform/declarations/subject.type';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';

export const DiscussionPlaceKindEnum = graphqlEnum<DiscussionPlaceKind>(
  'DiscussionPlaceKind',
  'A kind of place at which people talk.',
  DISCUSSION_PLACE_MEANINGS,
);

export const DiscussionAudienceEnum = graphqlEnum<DiscussionAudience>('DiscussionAudience', 'Who reads a thread.', DISCUSSION_AUDIENCES);

@ObjectType('MentionedPerson', { description: 'Somebody whom a message mentions.' })
export class MentionedPerson {
  @Field(() => ID, { description: 'Account of the person.' })
  accountId!: string;

  @Field(() => String, { description: 'Name as it stands in the message.' })
  name!: string;
}

@ObjectType('DiscussionMessage', { description: 'A message of a thread.' })
export class DiscussionMessageType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What it says, in light markdown; null once it is withdrawn.' })
  body!: string | null;

  @Field(() => [MentionedPerson], { description: 'Whom it mentions.' })
  mentioned!: MentionedPerson[];

  @Field(() => String, { description: 'Full name of its author.' })
  authorName!: string;

  @Field(() => Boolean, { description: 'Whether the author is invented, for a demonstration.' })
  authorIsFictitious!: boolean;

  @Field(() => [RoleEnum], { description: 'By which roles of the network its author wrote, those of that day.' })
  authorRoles!: Role[];

  @Field(() => String, { nullable: true, description: 'Name of the CCAS for which its author answered that day; null for none.' })
  authorCcasName!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody else wrote it since the viewer last read here. False where she never did: all would be.' })
  isNew!: boolean;

  @Field(() => Instant, { description: 'When it was written.' })
  createdAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When its words were last changed; null: never.' })
  editedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn; null: it was not.' })
  withdrawnAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnByName!: string | null;

  @Field(() => Int, { description: 'How many documents are attached to it.' })
  fileCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may change its words and attach documents: its author.' })
  canEdit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it: its author, and who moderates the place.' })
  canWithdraw!: boolean;

  @Field(() => Boolean, { description: 'Whether it had other words, and the viewer may read them: its author, and who moderates the place.' })
  canReadFormer!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('DiscussionThread', { description: 'A message and its answers.' })
export class DiscussionThreadType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DiscussionAudienceEnum, { description: 'Who reads it.' })
  audience!: DiscussionAudience;

  @Field(() => Int, { description: 'Number of answers between the first message and those that are given: `olderMessages` gives them.' })
  olderCount!: number;

  @Field(() => [DiscussionMessageType], {
    description: `Its messages: the one that opened it, then the ${DISCUSSION_LIMITS.shownAnswers} latest answers, the latest last.`,
  })
  messages!: DiscussionMessageType[];
}

@ObjectType('Discussion', { description: 'What is said at a place, as far as the viewer reads it.' })
export class DiscussionType {
  @Field(() => [DiscussionThreadType], { description: 'The threads of this page, that in which something was said last first.' })
  threads!: DiscussionThreadType[];

  @Field(() => Int, { description: 'Number of threads on all pages.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Number of messages in all of them that are not withdrawn.' })
  messageCount!: number;

  @Field(() => Int, { description: 'Number of messages that are new to the viewer, in all threads.' })
  newCount!: number;

  @Field(() => Boolean, { description: 'Whether it is kept that the viewer read all of it: else `readDiscussion` says so.' })
  isRead!: boolean;

  @Field(() => [DiscussionAudienceEnum], { description: 'The audiences whose threads the viewer reads and, while the place is open, writes.' })
  audiences!: DiscussionAudience[];

  @Field(() => Boolean, { description: 'Whether one still writes here.' })
  isOpen!: boolean;
}

@ObjectType('DiscussionReader', { description: 'Somebody who reads the threads of an audience at a place.' })
export class DiscussionReader {
  @Field(() => ID, { description: 'Account of the person.' })
  accountId!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => [RoleEnum], { description: 'By which roles.' })
  roles!: Role[];

  @Field(() => String, { nullable: true, description: 'Name of the CCAS for which the person answers; null for none.' })
  ccasName!: string | null;

  @Field(() => Boolean, { description: 'Whether the person is invented, for a demonstration.' })
  isFictitious!: boolean;
}

@ObjectType('FormerWords', { description: 'What a message said before.' })
export class FormerWords {
  @Field(() => String, { description: 'Its words, in light markdown.' })
  body!: string;

  @Field(() => Instant, { description: 'When they were changed or withdrawn.' })
  until!: string;
}

@ObjectType('DiscussionMessagePlace', { description: 'Where a message stands.' })
export class DiscussionMessagePlace {
  @Field(() => DiscussionPlaceKindEnum, { description: 'What kind of place.' })
  kind!: DiscussionPlaceKind;

  @Field(() => ID, { description: 'Its key.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'The CCAS at which it stands.' })
  ccasId!: string | null;

  @Field(() => SubjectTypeEnum, { description: 'What kind of object it is about.' })
  aboutType!: SubjectType;

  @Field(() => ID, { description: 'The object that it is about.' })
  aboutId!: string;
}
