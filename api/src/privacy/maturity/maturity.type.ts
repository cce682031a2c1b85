import type { MaturityActivity } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { MaturityActivityEnum } from './maturity.enums';

@ObjectType('MaturityCampaign', { description: 'A dated round in which the CCAS of a network assess their maturity.' })
export class MaturityCampaignType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title, unique in the network.' })
  title!: string;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; null: open.' })
  endsOn!: string | null;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('MaturityLevel', { description: 'What an assessment says of one activity.' })
export class MaturityLevelType {
  @Field(() => MaturityActivityEnum, { description: 'The activity.' })
  activity!: MaturityActivity;

  @Field(() => Int, { description: 'Level reached, 0 to 5: the last one before the first gap, since a level presupposes the one below.' })
  level!: number;

  @Field(() => [Int], { nullable: true, description: 'Levels whose criteria are met, 1 to 5; null when the viewer may not see the detail.' })
  metLevels!: number[] | null;

  @Field(() => Int, { nullable: true, description: 'Level aimed at, 0 to 5; null: none.' })
  targetLevel!: number | null;

  @Field(() => String, { nullable: true, description: 'What there is to know; null when there is nothing, or when the viewer may not see it.' })
  comment!: string | null;
}

@ObjectType('MaturityAssessment', { description: 'The maturity of a CCAS in a campaign. It is not its compliance: the two are never merged into one score.' })
export class MaturityAssessmentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => MaturityCampaignType, { description: 'The campaign.' })
  campaign!: MaturityCampaignType;

  @Field(() => String, { description: 'Who assessed.' })
  assessorName!: string;

  @Field(() => CivilDate, { description: 'Day of the assessment.' })
  assessedOn!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was validated: from then on it never changes. Null: a draft, which counts nowhere.' })
  validatedAt!: string | null;

  @Field(() => [MaturityLevelType], { description: 'The activities that are assessed, in the order of the model.' })
  levels!: MaturityLevelType[];

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('CcasMaturity', { description: 'The maturity of a CCAS through the campaigns.' })
export class CcasMaturity {
  @Field(() => [MaturityAssessmentType], { description: 'Assessments, the latest campaign first; drafts only for who sees the detail.' })
  assessments!: MaturityAssessmentType[];

  @Field(() => [MaturityCampaignType], { description: 'Campaigns under way today that this CCAS has not begun, the latest first.' })
  campaignsToBegin!: MaturityCampaignType[];

  @Field(() => Boolean, { description: 'Whether the viewer sees ticks, comments and drafts.' })
  isDetailVisible!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may assess.' })
  canUpdate!: boolean;
}

@ObjectType('MaturityActivityCounts', {
  description:
    'How many CCAS stand at each level of one activity, in validated assessments: to who may not read each CCAS the first five, ten, fifteen… that were validated, none below five. Counts, never a mean: levels are ranks.',
})
export class MaturityActivityCounts {
  @Field(() => MaturityActivityEnum, { description: 'The activity.' })
  activity!: MaturityActivity;

  @Field(() => [Int], { description: 'Six counts: CCAS at level 0, 1, 2, 3, 4 and 5.' })
  countsByLevel!: number[];
}

@ObjectType('CampaignCcas', { description: 'How far a CCAS is in a campaign.' })
export class CampaignCcas {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the assessment; null: not begun.' })
  assessedOn!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was validated; null: not yet.' })
  validatedAt!: string | null;
}

@ObjectType('MaturityOverview', { description: 'A campaign across the network.' })
export class MaturityOverview {
  @Field(() => MaturityCampaignType, { description: 'The campaign.' })
  campaign!: MaturityCampaignType;

  @Field(() => [MaturityActivityCounts], { description: 'The eight activities, in the order of the model.' })
  activities!: MaturityActivityCounts[];

  @Field(() => Int, { description: 'Open CCAS whose assessment is validated.' })
  validatedCount!: number;

  @Field(() => Int, { description: 'Open CCAS with a draft.' })
  draftCount!: number;

  @Field(() => Int, { description: 'Open CCAS of the network.' })
  totalCount!: number;

  @Field(() => [CampaignCcas], { description: 'The open CCAS whose statuses the viewer may see, by commune.' })
  ccas!: CampaignCcas[];

  @Field(() => Boolean, { description: 'Whether the viewer may change the campaign.' })
  canManage!: boolean;
}
