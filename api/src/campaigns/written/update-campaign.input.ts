import { CAMPAIGN_LIMITS, type CampaignAudience, type CampaignSectionKind } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsOptional, Matches, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { Name, OptionalText, Provided, Within } from '../../platform/graphql/validation';
import { CampaignAudienceEnum, CampaignSectionKindEnum } from '../campaign.enums';

@InputType({ description: 'What a campaign asks, of one kind.' })
export class CampaignSectionInput {
  @Field(() => CampaignSectionKindEnum, { description: 'The kind.' })
  kind!: CampaignSectionKind;

  @Field(() => [String], { description: 'What is chosen of it (`campaignChoices`): one thing at least.' })
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(CAMPAIGN_LIMITS.items)
  items!: string[];
}

@InputType({ isAbstract: true })
class CampaignWords {
  @Field(() => String, { nullable: true, description: 'What the answers are for.' })
  @OptionalText({ max: CAMPAIGN_LIMITS.purpose })
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'A word to those who answer, in light markdown.' })
  @OptionalText({ max: CAMPAIGN_LIMITS.message })
  message?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it takes.' })
  @IsOptional()
  @Within(CAMPAIGN_LIMITS.minutes)
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the EPT (its SIREN) that is asked; for the audience `ept`.' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9]{1,20}$/)
  ept?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group that is asked; for the audience `cohort`.' })
  cohort?: string | null;
}

@InputType({ description: 'An update campaign to write. Nobody is told before it opens.' })
export class CreateUpdateCampaignInput extends CampaignWords {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title.' })
  @Name({ max: CAMPAIGN_LIMITS.title })
  title!: string;

  @DayField({ description: 'The day by which the CCAS answer.' })
  dueOn!: string;

  @Field(() => CampaignAudienceEnum, { description: 'Whom it asks.' })
  audience!: CampaignAudience;

  @Field(() => [CampaignSectionInput], { description: 'What it asks, each kind once at most.' })
  @ValidateNested()
  @Type(() => CampaignSectionInput)
  @ArrayMaxSize(20)
  sections!: CampaignSectionInput[];
}

@InputType({ description: 'A change of an update campaign that has not opened yet; of one that has, of its words alone. What is absent stays, null clears.' })
export class ChangeUpdateCampaignInput extends CampaignWords {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  @Name({ max: CAMPAIGN_LIMITS.title })
  title?: string;

  @DayField({ nullable: true, description: 'The day by which the CCAS answer.' })
  @Provided()
  dueOn?: string;

  @Field(() => CampaignAudienceEnum, { nullable: true, description: 'Whom it asks.' })
  @Provided()
  audience?: CampaignAudience;

  @Field(() => [CampaignSectionInput], { nullable: true, description: 'What it asks, each kind once at most.' })
  @Provided()
  @ValidateNested()
  @Type(() => CampaignSectionInput)
  @ArrayMaxSize(20)
  sections?: CampaignSectionInput[];
}

@InputType({ description: 'An act on an update campaign.' })
export class UpdateCampaignActInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
