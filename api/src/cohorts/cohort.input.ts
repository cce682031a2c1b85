import { COHORT_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsUUID, ValidateIf } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { Name, OptionalText } from '../platform/graphql/validation';

const MEMBERS = 'Its CCAS: one at least, all of the network. Refused with UNKNOWN_REFERENCE when one is not.';

@InputType({ description: 'A group of CCAS to keep in a network.' })
export class CreateCohortInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its name.' })
  @Name({ max: COHORT_LIMITS.name })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @OptionalText({ max: COHORT_LIMITS.purpose })
  purpose?: string | null;

  @Field(() => [ID], { description: MEMBERS })
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(COHORT_LIMITS.members)
  @IsUUID('all', { each: true })
  ccasIds!: string[];
}

@InputType({ description: 'A change of a group of CCAS: what is absent stays, null clears.' })
export class UpdateCohortInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  @Name({ max: COHORT_LIMITS.name })
  name?: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @OptionalText({ max: COHORT_LIMITS.purpose })
  purpose?: string | null;

  @Field(() => [ID], { nullable: true, description: MEMBERS })
  @ValidateIf((_, value) => value !== undefined)
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(COHORT_LIMITS.members)
  @IsUUID('all', { each: true })
  ccasIds?: string[];
}

@InputType({ description: 'A group of CCAS to delete. What it showed stays where it is.' })
export class DeleteCohortInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
