import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';

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
