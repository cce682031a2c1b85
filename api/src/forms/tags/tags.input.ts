import { FORM_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Name, OptionalName } from '../../platform/graphql/validation';

@InputType({ description: 'A tag that an answer in words is to have, or not.' })
export class TagFormAnswerInput {
  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => String, { description: 'The entry that was answered in words.' })
  @MaxLength(FORM_LIMITS.entryLength)
  entry!: string;

  @Field(() => String, { description: 'The tag, by its words: of the question, from year to year. One that it has not yet is made.' })
  @Name({ max: FORM_LIMITS.tagLength })
  label!: string;

  @Field(() => Boolean, { description: 'Whether the answer has it.' })
  isGiven!: boolean;
}

@InputType({ description: 'A tag that is to be called otherwise, put away or taken out again.' })
export class UpdateFormTagInput {
  @Field(() => ID, { description: 'The tag.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its words.' })
  @OptionalName({ max: FORM_LIMITS.tagLength })
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is put away: what it was given to stays, and comes back with it.' })
  isArchived?: boolean | null;
}
