import { INDICATOR_LIMITS } from '@maillage/domain';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { OptionalText } from '../../platform/graphql/validation';

@InputType({ description: 'A target, which takes the place of the former one of the same territory and period.' })
export class SetIndicatorTargetInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => Int, { description: 'A territory of the network.' })
  territoryId!: number;

  @Field(() => Int, { description: 'Period at which the value is to be reached, of the periodicity of the indicator.' })
  period!: number;

  @Field(() => Float, { nullable: true, description: 'The value aimed at; null withdraws the target that holds.' })
  value?: number | null;

  @Field(() => String, { nullable: true, description: 'Why this value, or why it is withdrawn, 500 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.targetReason })
  reason?: string | null;
}
