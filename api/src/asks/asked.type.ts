import { ASK_KINDS, type AskKind } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate } from '../platform/graphql/scalars';

const AskKindEnum = graphqlEnum<AskKind>('AskKind', 'What is asked of a CCAS.', ASK_KINDS);

@ObjectType('AskedSection', { description: 'How much of one kind is asked.' })
export class AskedSection {
  @Field(() => AskKindEnum, { description: 'What is asked.' })
  kind!: AskKind;

  @Field(() => Int, { description: 'How many things; never 0.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them are past their day.' })
  overdueCount!: number;

  @Field(() => CivilDate, { nullable: true, description: 'The earliest day on which one of them is due; null when none has a day.' })
  dueOn!: string | null;
}

@ObjectType('Asked', { description: 'What is asked of a CCAS.' })
export class Asked {
  @Field(() => Int, { description: 'How many things are to be answered; what is only told does not count.' })
  count!: number;

  @Field(() => [AskedSection], { description: 'By kind, the most pressing first.' })
  sections!: AskedSection[];
}

@ArgsType()
export class AskedArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'The CCAS; without it, all those for which the viewer answers himself.' })
  ccasId?: string | null;
}
