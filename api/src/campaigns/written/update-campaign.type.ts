import type { CampaignAudience, CampaignSectionKind, CampaignState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { TerritoryRef } from '../../territories';
import { CampaignAudienceEnum, CampaignSectionKindEnum, CampaignStateEnum } from '../campaign.enums';

@ObjectType('CampaignChoice', { description: 'Something that a section can ask, or asks.' })
export class CampaignChoice {
  @Field(() => String, { description: 'What its feature names it by.' })
  item!: string;

  @Field(() => String, { nullable: true, description: 'What it is called; null where the client words it.' })
  label!: string | null;
}

@ObjectType('CampaignChoices', { description: 'What an update campaign can ask of one kind.' })
export class CampaignChoices {
  @Field(() => CampaignSectionKindEnum, { description: 'The kind.' })
  kind!: CampaignSectionKind;

  @Field(() => [CampaignChoice], { description: 'What can be asked today, in order.' })
  choices!: CampaignChoice[];
}

@ObjectType('UpdateCampaignSection', { description: 'What a campaign asks, of one kind.' })
export class UpdateCampaignSectionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CampaignSectionKindEnum, { description: 'The kind.' })
  kind!: CampaignSectionKind;

  @Field(() => [String], { description: 'What was chosen.' })
  items!: string[];
}

@ObjectType('CampaignCounts', {
  description: 'How far the CCAS are that a campaign asks and the viewer follows; those excused stand beside, and in no other number.',
})
export class CampaignCounts {
  @Field(() => Int, { description: 'CCAS that are expected to answer.' })
  expected!: number;

  @Field(() => Int, { description: 'CCAS that need not.' })
  excused!: number;

  @Field(() => Int, { description: 'Those that opened their page, or answered something.' })
  seen!: number;

  @Field(() => Int, { description: 'Those that submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'Those that have answered: all that is asked, or submitted.' })
  answered!: number;

  @Field(() => Int, { description: 'Those that had answered by the first day, whatever was granted since.' })
  onTime!: number;

  @Field(() => Int, { description: 'Inhabitants of the communes of those that are expected.' })
  population!: number;

  @Field(() => Int, { description: 'Inhabitants of the communes of those that have answered.' })
  answeredPopulation!: number;
}

@ObjectType('CampaignCohort', { description: 'The group that a campaign asks.' })
export class CampaignCohort {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name today.' })
  name!: string;
}

@ObjectType('UpdateCampaign', { description: 'An update campaign: what the network asks of its CCAS by a day.' })
export class UpdateCampaignType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the answers are for.' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'A word to those who answer, in light markdown.' })
  message!: string | null;

  @Field(() => CampaignAudienceEnum, { description: 'Whom it asks.' })
  audience!: CampaignAudience;

  @Field(() => TerritoryRef, { nullable: true, description: 'The EPT that it asks.' })
  ept!: TerritoryRef | null;

  @Field(() => CampaignCohort, { nullable: true, description: 'The group that it asks; null too where the group was deleted since.' })
  cohort!: CampaignCohort | null;

  @Field(() => String, { nullable: true, description: 'What the EPT or the group was called when it opened.' })
  audienceName!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it takes.' })
  minutes!: number | null;

  @Field(() => CivilDate, { description: 'The day by which the CCAS answer that have none of their own.' })
  dueOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'The day that was said when it opened, which counts for « à l’heure » and never moves.' })
  firstDueOn!: string | null;

  @Field(() => CampaignStateEnum, { description: 'How it stands.' })
  state!: CampaignState;

  @Field(() => Instant, { nullable: true, description: 'When it opened.' })
  openedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who opened it.' })
  openedByName!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  createdByName!: string | null;

  @Field(() => [UpdateCampaignSectionType], { description: 'What it asks.' })
  sections!: UpdateCampaignSectionType[];

  @Field(() => CampaignCounts, { nullable: true, description: 'How far the CCAS are; null before it opened.' })
  counts!: CampaignCounts | null;

  @Field(() => Boolean, { description: 'Whether the viewer may change it.' })
  canManage!: boolean;

  @Field(() => Int, { description: 'Version, sent back with a change: of the campaign and of what it asks.' })
  version!: number;
}
