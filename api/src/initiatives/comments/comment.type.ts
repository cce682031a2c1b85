import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { Instant } from '../../platform/graphql/scalars';
import { Text } from '../../platform/graphql/validation';

@ObjectType('Comment', { description: 'A word in the discussion of an initiative.' })
export class CommentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  body!: string;

  @Field(() => String, { description: 'Full name of its author.' })
  authorName!: string;

  @Field(() => Boolean, { description: 'Whether the author is invented, for a demonstration.' })
  authorIsFictitious!: boolean;

  @Field(() => Instant, { description: 'When it was written.' })
  createdAt!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may archive it: its author, and who manages the initiatives.' })
  canArchive!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@InputType({ description: 'A new comment.' })
export class AddCommentInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => String, { description: 'What it says, 4,000 characters at most. Never a word on a person who is helped.' })
  @Text({ max: 4000 })
  body!: string;
}

@InputType({ description: 'A comment to archive: it leaves the discussion and stays in the journal.' })
export class ArchiveCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
