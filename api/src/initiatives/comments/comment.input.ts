import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { Text } from '../../platform/graphql/validation';

@InputType({ description: 'A new comment.' })
export class AddCommentInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => String, { description: 'What it says, 4,000 characters at most. Never a word on a person who is helped.' })
  @Text({ max: INITIATIVE_LIMITS.comment })
  body!: string;
}

@InputType({ description: 'A comment to archive: it leaves the discussion and stays in the journal.' })
export class ArchiveCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
