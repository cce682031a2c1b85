import { PRIVACY_LIMITS, type MaturityActivity } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { Name, OptionalText, Provided, Title } from '../../platform/graphql/validation';
import { MaturityActivityEnum } from './maturity.enums';

@InputType({ description: 'A new campaign.' })
export class CreateMaturityCampaignInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: PRIVACY_LIMITS.title })
  title!: string;

  @DayField({ description: 'First day.' })
  startsOn!: string;

  @DayField({ nullable: true, description: 'Last day; null: open.' })
  endsOn?: string | null;
}

@InputType({ description: 'A change of a campaign. Absent: unchanged. Null: cleared.' })
export class UpdateMaturityCampaignInput {
  @Field(() => ID, { description: 'The campaign.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its title, 200 characters at most.' })
  @Title({ max: PRIVACY_LIMITS.title })
  title?: string;

  @DayField({ nullable: true, description: 'First day.' })
  @Provided()
  startsOn?: string;

  @DayField({ nullable: true, description: 'Last day.' })
  endsOn?: string | null;
}

@InputType({ description: 'What is assessed of one activity.' })
export class MaturityLevelInput {
  @Field(() => MaturityActivityEnum, { description: 'The activity.' })
  activity!: MaturityActivity;

  @Field(() => [Int], { description: 'Levels whose criteria are met, among 1 to 5.' })
  @ArrayMaxSize(5)
  @IsIn([1, 2, 3, 4, 5], { each: true })
  metLevels!: number[];

  @Field(() => Int, { nullable: true, description: 'Level aimed at, 0 to 5.' })
  @IsOptional()
  @Min(0)
  @Max(5)
  targetLevel?: number | null;

  @Field(() => String, { nullable: true, description: 'What there is to know, 2,000 characters at most. No data about persons.' })
  @OptionalText({ max: PRIVACY_LIMITS.comment })
  comment?: string | null;
}

@InputType({ description: 'The assessment of a CCAS in a campaign, whole: activities that are not named are taken out.' })
export class SaveMaturityAssessmentInput {
  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the person saw; absent or null for a first save.' })
  version?: number | null;

  @Field(() => String, { description: 'Who assesses, 200 characters at most.' })
  @Name({ max: PRIVACY_LIMITS.assessorName })
  assessorName!: string;

  @DayField({ description: 'Day of the assessment, today at the latest.' })
  assessedOn!: string;

  @Field(() => [MaturityLevelInput], { description: 'The activities, each once at most.' })
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => MaturityLevelInput)
  levels!: MaturityLevelInput[];
}

@InputType({ description: 'An assessment to validate.' })
export class ValidateMaturityAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
