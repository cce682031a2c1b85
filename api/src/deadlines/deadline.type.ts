import { DEADLINE_KIND_TABLE, DEADLINE_SOURCES, type DeadlineKind, type DeadlineSource } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, Min } from 'class-validator';
import { ScopeField, ScopeInput } from '../cohorts';
import { CcasRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { PageArgs } from '../platform/graphql/paging';
import { CivilDate, Instant } from '../platform/graphql/scalars';
import { DayField } from '../platform/graphql/typed-date';

/** GraphQL enum of what a deadline comes from. */
export const DeadlineSourceEnum = graphqlEnum<DeadlineSource>('DeadlineSource', 'What a deadline comes from.', DEADLINE_SOURCES);

/** GraphQL enum of what comes due. */
export const DeadlineKindEnum = graphqlEnum<DeadlineKind>('DeadlineKind', 'What comes due.', DEADLINE_KIND_TABLE);

@ObjectType('Deadline', { description: 'Something that comes due. It is derived from acts and evidence, and goes when it is handled.' })
export class Deadline {
  @Field(() => ID, { description: 'What distinguishes it from all others, and stays when its dates move.' })
  key!: string;

  @Field(() => DeadlineKindEnum, { description: 'What comes due.' })
  kind!: DeadlineKind;

  @Field(() => DeadlineSourceEnum, { description: 'What it comes from.' })
  sourceType!: DeadlineSource;

  @Field(() => ID, { description: 'The object that it comes from.' })
  sourceId!: string;

  @Field(() => CcasRef, { nullable: true, description: 'The CCAS that it concerns; null: the whole network.' })
  ccas!: CcasRef | null;

  @Field(() => CivilDate, { description: 'Day from which it calls for attention.' })
  opensOn!: string;

  @Field(() => CivilDate, { description: 'Last day to handle it in time; for what is merely to be put right, the day since which it is.' })
  dueOn!: string;

  @Field(() => Instant, { nullable: true, description: 'Last instant to handle it in time, for what is due within hours; null for all else.' })
  dueAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it from others of its kind: title of the convention, post seconded, initiative with its milestone; of the RGPD its point, a `PrivacyPoint`.',
  })
  label!: string | null;

  @Field(() => Boolean, { description: 'Whether its day is past.' })
  isOverdue!: boolean;

  @Field(() => ID, { nullable: true, description: 'What an act of one step changes, such as a milestone that is done; null where there is no such act.' })
  actId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that, to be sent back with the act.' })
  version!: number | null;
}

@ObjectType('DeadlineCount', { description: 'How much of one kind comes due.' })
export class DeadlineCount {
  @Field(() => DeadlineKindEnum, { description: 'The kind.' })
  kind!: DeadlineKind;

  @Field(() => Int, { description: 'How many; never 0.' })
  count!: number;

  @Field(() => Int, { description: 'How many of them are past their day.' })
  overdueCount!: number;
}

@ObjectType('DeadlinePage', { description: 'A page of what comes due.' })
export class DeadlinePage {
  @Field(() => [Deadline], { description: 'Deadlines of this page, the earliest due first.' })
  items!: Deadline[];

  @Field(() => Int, { description: 'Number of deadlines on all pages.' })
  totalCount!: number;

  @Field(() => [DeadlineCount], { description: 'How many of each kind, whatever kinds are asked for, in the order of the kinds.' })
  counts!: DeadlineCount[];
}

@ArgsType()
export class DeadlinesArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { nullable: true, description: 'One CCAS.' })
  ccasId?: string | null;

  @ScopeField()
  scope?: ScopeInput | null;

  @Field(() => [DeadlineKindEnum], { nullable: true, description: 'Those kinds alone; absent or empty: all.' })
  @IsOptional()
  @ArrayMaxSize(50)
  kinds?: DeadlineKind[] | null;

  @DayField({ nullable: true, description: 'Due on that day or before.' })
  until?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Also those that open within so many days, 1,830 at most; 0: those that are open today.' })
  @Min(0)
  @Max(1830)
  upcomingDays!: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Ordered by CCAS, those of the whole network first; else by day, hours first.' })
  isByCcas!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only what the viewer is there to handle and nothing else in « À répondre » asks for; what is to come is then left out.',
  })
  isAsked!: boolean;
}
