import { INITIATIVE_LIMITS, PLAUSIBLE_YEARS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { Title, Within } from '../../platform/graphql/validation';

@InputType({ description: 'A new yearly plan.' })
export class CreatePlanInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'Network whose plan it is.' })
  networkId!: string;

  @Field(() => Int, { description: 'Civil year, 2000 to 2100; one plan a year.' })
  @Within(PLAUSIBLE_YEARS)
  year!: number;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;
}
