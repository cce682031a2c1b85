import { DISCUSSION_LIMITS, type DiscussionAudience, type DiscussionPlaceKind } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { CreationKey } from '../platform/creations/creation-key';
import { PageArgs } from '../platform/graphql/paging';
import { OptionalText, Text } from '../platform/graphql/validation';
import { DiscussionAudienceEnum, DiscussionPlaceKindEnum } from './discussion.type';

const BODY = 'What it says, in light markdown, 8,000 characters at most. Never a word on a person who is helped.';
const MENTIONED =
  'Accounts of the persons mentioned, 20 at most; those whose name does not stand in the text after an @ are left out. Refused, when one of them does not read the thread: MENTION_NOT_READER, with the names of those whom the writer may know.';

/** What is typed of a message. */
@InputType({ isAbstract: true })
abstract class MessageWords {
  @Field(() => String, { description: BODY })
  @Text({ max: DISCUSSION_LIMITS.body })
  body!: string;

  @Field(() => [ID], { description: MENTIONED })
  @ArrayMaxSize(DISCUSSION_LIMITS.mentions)
  mentionedIds!: string[];
}

@InputType({ description: 'A place at which people talk.' })
export class DiscussionPlaceInput {
  @Field(() => DiscussionPlaceKindEnum, { description: 'What kind of place.' })
  kind!: DiscussionPlaceKind;

  @Field(() => ID, { description: 'Its key, as its kind says.' })
  @Text({ max: DISCUSSION_LIMITS.placeKey })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'The CCAS at which it stands, where the key does not tell.' })
  @IsOptional()
  ccasId?: string | null;
}

@ArgsType()
export class DiscussionArgs extends PageArgs {
  @Field(() => DiscussionPlaceInput, { description: 'The place.' })
  @Type(() => DiscussionPlaceInput)
  @ValidateNested()
  place!: DiscussionPlaceInput;
}

@ArgsType()
export class DiscussionReadersArgs {
  @Field(() => DiscussionPlaceInput, { description: 'The place.' })
  @Type(() => DiscussionPlaceInput)
  @ValidateNested()
  place!: DiscussionPlaceInput;

  @Field(() => DiscussionAudienceEnum, { description: 'The audience of the thread, written or to be opened.' })
  audience!: DiscussionAudience;

  @Field(() => String, { nullable: true, description: 'Words of a name; null: anybody.' })
  @OptionalText({ max: DISCUSSION_LIMITS.search })
  search?: string | null;
}

@InputType({ description: 'A message that opens a thread.' })
export class OpenThreadInput extends MessageWords {
  @CreationKey()
  key?: string | null;

  @Field(() => DiscussionPlaceInput, { description: 'The place.' })
  @Type(() => DiscussionPlaceInput)
  @ValidateNested()
  place!: DiscussionPlaceInput;

  @Field(() => DiscussionAudienceEnum, { description: 'Who reads the thread, for good.' })
  audience!: DiscussionAudience;
}

@InputType({ description: 'An answer in a thread.' })
export class AnswerThreadInput extends MessageWords {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
}

@InputType({ description: 'Other words of one’s message.' })
export class EditMessageInput extends MessageWords {
  @Field(() => ID, { description: 'The message.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'A message to withdraw: its words are no longer shown, that it was there is.' })
export class WithdrawMessageInput {
  @Field(() => ID, { description: 'The message.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'How far a person has read at a place.' })
export class ReadDiscussionInput {
  @Field(() => DiscussionPlaceInput, { description: 'The place.' })
  @Type(() => DiscussionPlaceInput)
  @ValidateNested()
  place!: DiscussionPlaceInput;

  @Field(() => ID, { description: 'The latest message that she saw there.' })
  messageId!: string;
}
