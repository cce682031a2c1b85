import { VALUE_CHANGE_ORIGINS, type ValueChangeOrigin, type ValueState } from '@maillage/domain';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';
import { Instant } from '../../platform/graphql/scalars';
import { ValueStateEnum } from '../indicator.enums';

/** GraphQL enum of the origins. */
const ValueChangeOriginEnum = graphqlEnum<ValueChangeOrigin>('ValueChangeOrigin', 'What made a shown value what it is.', VALUE_CHANGE_ORIGINS);

@ObjectType('ValueChange', { description: 'A shown value that came, or was replaced by another.' })
export class ValueChange {
  @Field(() => Int, { description: 'Period of the value.' })
  period!: number;

  @Field(() => Float, { nullable: true, description: 'The number before; null when there was none.' })
  oldValue!: number | null;

  @Field(() => ValueStateEnum, { nullable: true, description: 'What was known of the value before; null: nothing was given.' })
  oldState!: ValueState | null;

  @Field(() => Float, { nullable: true, description: 'The number since; null when there is none.' })
  newValue!: number | null;

  @Field(() => ValueStateEnum, { description: 'What is known of the value since.' })
  newState!: ValueState;

  @Field(() => Instant, { description: 'When.' })
  changedAt!: Date;

  @Field(() => ValueChangeOriginEnum, { description: 'By what.' })
  origin!: ValueChangeOrigin;

  @Field(() => String, { nullable: true, description: 'Who did it; null for the product itself and for the command line.' })
  personName!: string | null;

  @Field(() => String, { nullable: true, description: 'Network whose import or decision it was; null: the administration, or the product itself.' })
  networkName!: string | null;

  @Field(() => String, { nullable: true, description: 'Network that had proposed the values that this one accepted.' })
  proposedByNetworkName!: string | null;

  @Field(() => String, { nullable: true, description: 'File that brought the value, or that was taken back.' })
  importFileName!: string | null;

  @Field(() => ID, { nullable: true, description: 'Contest that replaced it, if it was one of the network.' })
  contestId!: string | null;
}

@ArgsType()
export class ValueHistoryArgs {
  @Field(() => ID, { description: 'The network as whose member one asks.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => Int, { description: 'The territory.' })
  territoryId!: number;
}
