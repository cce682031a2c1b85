import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { TerritoryRef } from '../../territories';

@ObjectType('IndicatorTarget', { description: 'What a network aims at, as it was set once.' })
export class IndicatorTargetType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => TerritoryRef, { description: 'The territory.' })
  territory!: TerritoryRef;

  @Field(() => Int, { description: 'Period at which the value is to be reached.' })
  period!: number;

  @Field(() => Float, { nullable: true, description: 'The value aimed at; null: the former target was withdrawn.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'Why this value, or why it was withdrawn.' })
  reason!: string | null;

  @Field(() => Instant, { description: 'When it was set.' })
  setAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who set it.' })
  setByName!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds: the last one set for its territory and period, unless that was a withdrawal.' })
  isInForce!: boolean;
}

@ObjectType('IndicatorTargets', { description: 'What a network aims at with an indicator.' })
export class IndicatorTargets {
  @Field(() => [IndicatorTargetType], { description: 'Every target ever set, by territory, the latest period first and the latest set first.' })
  items!: IndicatorTargetType[];

  @Field(() => Boolean, { description: 'Whether the viewer may set targets: for the territory asked for, or for some territory of the network.' })
  canSet!: boolean;
}

@ArgsType()
export class IndicatorTargetsArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;

  @Field(() => Int, { nullable: true, description: 'Targets of one territory alone.' })
  territoryId?: number | null;
}
