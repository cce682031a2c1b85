import { INITIATIVE_ALERTS, type InitiativeAlert, type Weather } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FunderRef } from '../network';
import { CivilDate, Instant } from '../platform/graphql/scalars';
import { AdoptionCounts, AdoptionType } from './adoption/adoption.type';
import { FundingLineType } from './funding/funding-line.type';
import { InitiativeRef } from './initiative-ref.type';
import { WeatherEnum } from './initiative.enums';
import { MilestoneType } from './milestones/milestone.type';
import { PersonRef } from '../accounts';
import { PlanType } from './plans/plan.type';
import { RecommendationRef } from './plans/recommendation.type';

@ObjectType('Initiative', { description: 'An initiative with all that its page shows.' })
export class InitiativeType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in its plan.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose!: string | null;

  @Field(() => PlanType, { description: 'Its plan.' })
  plan!: PlanType;

  @Field(() => PersonRef, { nullable: true, description: 'Who carries it; null: nobody.' })
  owner!: PersonRef | null;

  @Field(() => PersonRef, { nullable: true, description: 'Who stands in.' })
  deputy!: PersonRef | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day.' })
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;

  @Field(() => WeatherEnum, { description: 'Declared weather.' })
  weather!: Weather;

  @Field(() => String, { nullable: true, description: 'What the declared weather rests on.' })
  weatherText!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the weather was declared.' })
  weatherAt!: string | null;

  @Field(() => InitiativeRef, { nullable: true, description: 'The initiative of an earlier plan that it continues.' })
  carriedOverFrom!: InitiativeRef | null;

  @Field(() => InitiativeRef, { nullable: true, description: 'The initiative of a later plan that continues it.' })
  carriedOverTo!: InitiativeRef | null;

  @Field(() => String, { nullable: true, description: 'Why it was carried over.' })
  carryOverReason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is archived.' })
  isArchived!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;

  @Field(() => Instant, { description: 'Last change of the initiative itself.' })
  updatedAt!: string;

  @Field(() => String, { nullable: true, description: 'Who made that change.' })
  updatedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  canUpdate!: boolean;

  @Field(() => [RecommendationRef], { description: 'Recommendations that it serves, by number; empty: a gap.' })
  recommendations!: RecommendationRef[];

  @Field(() => [MilestoneType], { description: 'Milestones and deliverables, by due date.' })
  milestones!: MilestoneType[];

  @Field(() => [FundingLineType], { description: 'Funding lines; empty for who may not see them.' })
  fundingLines!: FundingLineType[];

  @Field(() => AdoptionCounts, { description: 'Adoption by the CCAS, in numbers.' })
  adoption!: AdoptionCounts;

  @Field(() => [AdoptionType], { description: 'Adoption by each CCAS open today, with or without news, by EPT then commune.' })
  adoptions!: AdoptionType[];

  @Field(() => [FunderRef], { description: 'Funders to whom it is published; empty for who may not see funding.' })
  publishedTo!: FunderRef[];

  @Field(() => [String], { description: `What the product computes, beside the declared weather: ${INITIATIVE_ALERTS.join(', ')}.` })
  alerts!: InitiativeAlert[];
}
