import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SubjectRef } from '../../platform/declarations/subject.type';
import { Instant } from '../../platform/graphql/scalars';

@ObjectType('IndicatorValueSource', { description: 'An object of the network that gives the values of an indicator at a period.' })
export class IndicatorValueSource {
  @Field(() => Int, { description: 'The period.' })
  period!: number;

  @Field(() => String, { description: 'What gave them, as it was called then.' })
  title!: string;

  @Field(() => Instant, { description: 'When.' })
  givenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who had them given.' })
  personName!: string | null;

  @Field(() => [Int], { description: 'The territories whose value at the period such an object gave: where it is corrected.' })
  territoryIds!: readonly number[];

  @Field(() => SubjectRef, { nullable: true, description: 'The object, to who may read it.' })
  subject!: SubjectRef | null;
}

@ArgsType()
export class IndicatorValueSourcesArgs {
  @Field(() => ID, { description: 'The network as whose member one asks.' })
  networkId!: string;

  @Field(() => Int, { description: 'The indicator.' })
  indicatorId!: number;
}
