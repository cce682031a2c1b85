import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { OptionalText, Provided, Title, Within } from '../../platform/graphql/validation';

@InputType({ description: 'A new recommendation of the network.' })
export class CreateRecommendationInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'Network that recommends.' })
  networkId!: string;

  @Field(() => Int, { description: 'Its number, 1 to 999; free in the network.' })
  @Within(INITIATIVE_LIMITS.number)
  number!: number;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it says, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.summary })
  summary?: string | null;
}

@InputType({ description: 'A change of a recommendation. Absent: unchanged. Null: cleared.' })
export class UpdateRecommendationInput {
  @Field(() => ID, { description: 'The recommendation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'Its number, 1 to 999; free in the network.' })
  @Provided()
  @Within(INITIATIVE_LIMITS.number)
  number?: number;

  @Field(() => String, { nullable: true, description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title?: string;

  @Field(() => String, { nullable: true, description: 'What it says, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.summary })
  summary?: string | null;
}
