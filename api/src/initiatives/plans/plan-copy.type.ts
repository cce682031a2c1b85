import { INITIATIVE_LIMITS, PLAN_COPY_OUTCOMES, type PlanCopyOutcome, PLAUSIBLE_YEARS } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { graphqlEnum } from '../../platform/graphql/enum';
import { CivilDate } from '../../platform/graphql/scalars';
import { Text, Title, Within } from '../../platform/graphql/validation';

const PlanCopyOutcomeEnum = graphqlEnum<PlanCopyOutcome>(
  'PlanCopyOutcome',
  'What becomes of an initiative when its plan is copied to a later year.',
  PLAN_COPY_OUTCOMES,
);

@ObjectType({ description: 'Somebody who carries an initiative of a plan that is copied.' })
export class PlanCopyPerson {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the copy keeps the person: a free name, or an account in use with a role in the network today.' })
  isKept!: boolean;
}

@ObjectType({ description: 'An initiative of a plan that is copied, and what becomes of it.' })
export class PlanCopyRow {
  @Field(() => ID, { description: 'The initiative.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the plan that is copied.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => PlanCopyOutcomeEnum, { description: 'What becomes of it.' })
  outcome!: PlanCopyOutcome;

  @Field(() => PlanCopyPerson, { nullable: true, description: 'Who carries it.' })
  owner!: PlanCopyPerson | null;

  @Field(() => PlanCopyPerson, { nullable: true, description: 'Who stands in.' })
  deputy!: PlanCopyPerson | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its first day, moved by the years between the plans.' })
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its last day, moved likewise.' })
  endsOn!: string | null;

  @Field(() => Int, { description: 'How many milestones and deliverables it has; the copy has them again, to be done.' })
  milestonesCount!: number;

  @Field(() => Int, { description: 'How many CCAS told something of it, which goes along with its date.' })
  toldCount!: number;
}

@ObjectType({ description: 'What copying a plan to a later year would make.' })
export class PlanCopy {
  @Field(() => Int, { description: 'The later year.' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'Title of the plan that there is for it, to which initiatives would be added; null: it is made.' })
  existingTitle!: string | null;

  @Field(() => [PlanCopyRow], { description: 'Every initiative of the plan, by number.' })
  rows!: PlanCopyRow[];
}

@InputType({ description: 'A plan to copy to a later year.' })
export class CopyPlanInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Int, { description: 'A later year, 2100 at most. The plan of that year is made unless there is one.' })
  @Within(PLAUSIBLE_YEARS)
  year!: number;

  @Field(() => String, { description: 'Title of a plan that is made, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;

  @Field(() => String, { description: 'Why its initiatives go on, 1,000 characters at most: kept with each.' })
  @Text({ max: INITIATIVE_LIMITS.carryOverReason })
  reason!: string;

  @Field(() => [ID], { description: 'The initiatives that go on, at least one.' })
  @ArrayMaxSize(999)
  initiativeIds!: string[];

  @Field(() => Boolean, { description: 'Whether dates and milestones go along, moved by the years between the plans.' })
  hasDates!: boolean;
}
