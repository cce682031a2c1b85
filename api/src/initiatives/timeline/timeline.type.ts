import type { DeadlineKind, DeadlineSource } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ScopeField, ScopeInput } from '../../cohorts';
import { DeadlineKindEnum, DeadlineSourceEnum } from '../../deadlines';
import { CcasRef } from '../../network';
import { CivilDate } from '../../platform/graphql/scalars';
import { TerritoryRef } from '../../territories';
import { InitiativeOutline } from '../initiative-outline.type';
import { MilestoneType } from '../milestones/milestone.type';
import { RecommendationRef } from '../plans/recommendation.type';

@ObjectType('TimelineInitiative', { description: 'An initiative on the line of time.' })
export class TimelineInitiative extends InitiativeOutline {
  @Field(() => [RecommendationRef], { description: 'Recommendations that it serves, by number.' })
  recommendations!: RecommendationRef[];

  @Field(() => [TerritoryRef], { description: 'EPT in which a CCAS of the scope volunteered for it, or went further, by name.' })
  epts!: TerritoryRef[];

  @Field(() => [MilestoneType], { description: 'Its milestones, by their day.' })
  milestones!: MilestoneType[];
}

@ObjectType('TimelineMark', { description: 'What else stands on the line of time: of one CCAS, or of several at once.' })
export class TimelineMarkType {
  @Field(() => DeadlineKindEnum, { description: 'What it is.' })
  kind!: DeadlineKind;

  @Field(() => DeadlineSourceEnum, { description: 'What it comes from.' })
  sourceType!: DeadlineSource;

  @Field(() => ID, { description: 'The object that it comes from.' })
  sourceId!: string;

  @Field(() => String, { nullable: true, description: 'How that is called.' })
  label!: string | null;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CivilDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => CcasRef, { nullable: true, description: 'The CCAS that it concerns; null when there are several.' })
  ccas!: CcasRef | null;

  @Field(() => Int, { description: 'How many CCAS of the scope it concerns, of those that the viewer reads.' })
  ccasCount!: number;
}

@ObjectType('Timeline', { description: 'A plan on a line of time.' })
export class TimelineType {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => [TimelineInitiative], { description: 'Initiatives of the plan that are not archived and concern a CCAS of the scope, by number.' })
  initiatives!: TimelineInitiative[];

  @Field(() => Int, { description: 'How many others concern no CCAS of the scope.' })
  notConcernedCount!: number;

  @Field(() => [TimelineMarkType], { description: 'What else comes due from a year before the plan to a year after it; empty unless asked for.' })
  marks!: TimelineMarkType[];

  @Field(() => Boolean, { description: 'Whether the viewer may move milestones.' })
  canManage!: boolean;
}

@ArgsType()
export class TimelineArgs {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @ScopeField()
  scope?: ScopeInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether what else stands on the line is wanted too: terms of conventions, campaigns.' })
  withMarks!: boolean;
}
