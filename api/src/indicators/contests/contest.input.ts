import { INDICATOR_LIMITS } from '@maillage/domain';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { OptionalText, Text } from '../../platform/graphql/validation';

@InputType({ description: 'A value that is said to be wrong.' })
export class ContestValueInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network of the CCAS.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => Int, { description: 'The territory of the CCAS, maybe as it was before a merger.' })
  territoryId!: number;

  @Field(() => Int, { description: 'Period of the value.' })
  period!: number;

  @Field(() => Float, { description: 'The right number; a whole one from 0 on where small counts are masked.' })
  proposedValue!: number;

  @Field(() => String, { description: 'Why the value is wrong, 2,000 characters at most.' })
  @Text({ max: INDICATOR_LIMITS.reason })
  reason!: string;

  @Field(() => String, { description: 'Where the right number comes from, 500 characters at most.' })
  @Text({ max: INDICATOR_LIMITS.contestSource })
  source!: string;
}

@InputType({ description: 'A decision on a contested value.' })
export class DecideContestInput {
  @Field(() => ID, { description: 'The contested value.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'True: the proposed number replaces the value. False: the value stays.' })
  isAccepted!: boolean;

  @Field(() => String, { nullable: true, description: 'What is answered, 2,000 characters at most; required when it is refused.' })
  @OptionalText({ max: INDICATOR_LIMITS.decisionText })
  decisionText?: string | null;
}

@InputType({ description: 'A contested value to take back.' })
export class WithdrawContestInput {
  @Field(() => ID, { description: 'The contested value.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
