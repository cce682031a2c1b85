import { INDICATOR_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { Name, OptionalName } from '../../platform/graphql/validation';

const LONGEST_ENTRY = 140;
const MOST_REPLACED = 200;

@InputType({ description: 'A question that is to feed an indicator: one that exists, or one that is made of it.' })
export class RelateFormQuestionInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The form.' })
  formId!: string;

  @Field(() => String, { description: 'The entry: the code of the question, or of a cell of a table.' })
  @Name({ max: LONGEST_ENTRY })
  entry!: string;

  @Field(() => Int, { nullable: true, description: 'An indicator of the network’s own: of a share, the rate. Absent: one is made.' })
  indicatorId?: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the one that is made; absent: that of the question.' })
  @OptionalName({ max: INDICATOR_LIMITS.name })
  name?: string | null;
}

@InputType({ description: 'A question that is to feed no indicator any more. What it gave stays.' })
export class UnrelateFormQuestionInput {
  @Field(() => ID, { description: 'The form.' })
  formId!: string;

  @Field(() => String, { description: 'The entry.' })
  @Name({ max: LONGEST_ENTRY })
  entry!: string;
}

@InputType({ description: 'A collection whose published results are to feed indicators.' })
export class FeedIndicatorsInput {
  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => [String], { defaultValue: [], description: 'Entries of which values that others gave are replaced; of the others they stay, and are told.' })
  @ArrayMaxSize(MOST_REPLACED)
  @MaxLength(LONGEST_ENTRY, { each: true })
  replaced!: string[];
}
