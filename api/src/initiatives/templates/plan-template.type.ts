import { INITIATIVE_LIMITS, type MilestoneKind, PLAUSIBLE_YEARS } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { OptionalText, Title, Within } from '../../platform/graphql/validation';
import { MilestoneKindEnum } from '../initiative.enums';

@ObjectType({ description: 'A milestone of a template.' })
export class TemplateMilestone {
  @Field(() => MilestoneKindEnum, { description: 'What it is.' })
  kind!: MilestoneKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => CivilDate, { description: 'Its day, in the year of the template.' })
  dueOn!: string;
}

@ObjectType({ description: 'An initiative of a template.' })
export class TemplateInitiativeType {
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose!: string | null;

  @Field(() => [TemplateMilestone], { description: 'Its milestones, the earliest first.' })
  milestones!: TemplateMilestone[];
}

@ObjectType('PlanTemplate', {
  description: 'What a network shares of a plan with the others of the instance: a whole plan, or one initiative. No CCAS, no person and no money.',
})
export class PlanTemplateType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is good for.' })
  summary!: string | null;

  @Field(() => String, { description: 'Name of the network that shares it.' })
  networkName!: string;

  @Field(() => Int, { description: 'Year of the plan that it comes from.' })
  year!: number;

  @Field(() => Instant, { description: 'When it was shared.' })
  createdAt!: Date;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  canWithdraw!: boolean;

  @Field(() => [TemplateInitiativeType], { description: 'Its initiatives, in their order.' })
  initiatives!: TemplateInitiativeType[];
}

@InputType({ description: 'What is shared of a plan.' })
export class SharePlanInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => [ID], { description: 'Its initiatives that are shared, at least one.' })
  @ArrayMaxSize(100)
  initiativeIds!: string[];

  @Field(() => String, { description: 'Title of the template, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is good for, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.summary })
  summary?: string | null;
}

@InputType({ description: 'A template that is used in the plan of a year.' })
export class UsePlanTemplateInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The template.' })
  templateId!: string;

  @Field(() => ID, { description: 'The network whose plan it is.' })
  networkId!: string;

  @Field(() => Int, { description: 'The year. Its plan is made unless there is one.' })
  @Within(PLAUSIBLE_YEARS)
  year!: number;

  @Field(() => String, { description: 'Title of a plan that is made, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;

  @Field(() => [Int], { description: 'Which of its initiatives, by their place in it from 0; at least one.' })
  @ArrayMaxSize(100)
  places!: number[];
}
