import { CAMPAIGN_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsOptional } from 'class-validator';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Text } from '../../platform/graphql/validation';

@InputType({ description: 'More time for all CCAS of a campaign, or for some. The first day, which counts for « à l’heure », stays.' })
export class ExtendUpdateCampaignInput {
  @Field(() => ID, { description: 'Id of the campaign.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the campaign that the person saw.' })
  version!: number;

  @DayField({ description: 'The new day, today at the earliest.' })
  dueOn!: string;

  @Field(() => [ID], { nullable: true, description: 'Ids of the responses that get it; absent: it is the day of all, those with one of their own included.' })
  @IsOptional()
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(CAMPAIGN_LIMITS.ccas)
  responseIds?: string[] | null;
}

@InputType({ description: 'CCAS to remind of a campaign, by mail.' })
export class RemindOfCampaignInput {
  @Field(() => ID, { description: 'Id of the campaign.' })
  id!: string;

  @Field(() => [ID], { description: 'Ids of the responses.' })
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(CAMPAIGN_LIMITS.ccas)
  responseIds!: string[];
}

@InputType({ description: 'That a CCAS need not answer, or must again.' })
export class ExcuseFromCampaignInput {
  @Field(() => ID, { description: 'Id of its response.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the response that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why it need not; null: it must again.' })
  @OptionalText({ max: CAMPAIGN_LIMITS.reason })
  reason?: string | null;
}

@InputType({ description: 'An answer to be opened again after it was submitted.' })
export class ReopenCampaignResponseInput {
  @Field(() => ID, { description: 'Id of the response.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the response that the person saw.' })
  version!: number;

  @Field(() => String, { description: 'Why: the CCAS reads it.' })
  @Text({ max: CAMPAIGN_LIMITS.reason })
  reason!: string;
}

@ObjectType('CampaignHeldBack', { description: 'Somebody who was not written to now.' })
export class CampaignHeldBack {
  @Field(() => ID, { description: 'The response.' })
  responseId!: string;

  @Field(() => Instant, { nullable: true, description: 'When she was last asked something; null: she is merely away.' })
  lastAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who asked; null: the product by itself.' })
  byName!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day of her absence; null: she is there.' })
  awayUntil!: string | null;

  @Field(() => Instant, { description: 'From when she can be written to.' })
  againAt!: Date;
}

@ObjectType('RemindOfCampaignResult', { description: 'What became of each CCAS that was to be reminded.' })
export class RemindOfCampaignResult {
  @Field(() => [ID], { description: 'Responses of the CCAS to which a mail leaves now.' })
  remindedIds!: string[];

  @Field(() => [ID], { description: 'Those that have answered, or need not: they are left alone.' })
  answeredIds!: string[];

  @Field(() => [ID], { description: 'Those of which nobody could be written to.' })
  withoutRecipientIds!: string[];

  @Field(() => [CampaignHeldBack], { description: 'Who was not written to, since she was asked something less than a week ago or is away.' })
  heldBack!: CampaignHeldBack[];
}
