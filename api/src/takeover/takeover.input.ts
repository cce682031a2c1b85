import {
  type AdoptionStage,
  INITIATIVE_LIMITS,
  PLAUSIBLE_YEARS,
  TAKEOVER_LIMITS,
  type TakeoverLayout,
  type TakeoverMatter,
  type TakeoverRole,
} from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { AdoptionStageEnum } from '../initiatives';
import { OptionalName, Text, Title, Within } from '../platform/graphql/validation';
import { TakeoverLayoutEnum, TakeoverMatterEnum, TakeoverRoleEnum } from './takeover.enums';

const MAX_ROW = 1_048_576;

@InputType({ description: 'What a column means.' })
export class TakeoverColumnInput {
  @Field(() => Int, { description: 'Its place in the sheet, from 0.' })
  @Min(0)
  @Max(16_383)
  column!: number;

  @Field(() => TakeoverRoleEnum, { description: 'What it means.' })
  role!: TakeoverRole;
}

@InputType({ description: 'What a word of the workbook means, wherever it stands.' })
export class TakeoverDecisionInput {
  @Field(() => TakeoverMatterEnum, { description: 'What it is about.' })
  matter!: TakeoverMatter;

  @Field(() => String, { description: 'The word, as it stands there.' })
  @Text({ max: TAKEOVER_LIMITS.word })
  word!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'It means nothing: no news, no CCAS, nobody.' })
  isLeft!: boolean;

  @Field(() => AdoptionStageEnum, { nullable: true, description: 'The stage, of a state.' })
  stage?: AdoptionStage | null;

  @Field(() => ID, { nullable: true, description: 'The CCAS, of a name of one.' })
  @IsOptional()
  @IsUUID('all')
  ccasId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The account, of a person; without it her name stays as it is written.' })
  @IsOptional()
  @IsUUID('all')
  accountId?: string | null;
}

@InputType({ description: 'What a person says of a workbook so far.' })
export class SaveTakeoverInput {
  @Field(() => ID, { description: 'The takeover.' })
  id!: string;

  @Field(() => Int, { description: 'Revision that the person saw.' })
  revision!: number;

  @Field(() => String, { description: 'Name of the sheet; that of a table of text is empty.' })
  sheet!: string;

  @Field(() => Int, { nullable: true, description: 'Row of the headers, from 1; null: to be guessed.' })
  @IsOptional()
  @Within({ min: 1, max: MAX_ROW })
  headerRow?: number | null;

  @Field(() => TakeoverLayoutEnum, { nullable: true, description: 'How the sheet lies; null: to be guessed.' })
  layout?: TakeoverLayout | null;

  @Field(() => Boolean, { description: 'Whether hidden rows and columns are read.' })
  readsHidden!: boolean;

  @Field(() => [TakeoverColumnInput], { nullable: true, description: 'What the columns mean; null: to be guessed.' })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @ValidateNested()
  @Type(() => TakeoverColumnInput)
  @ArrayMaxSize(TAKEOVER_LIMITS.columns)
  columns?: TakeoverColumnInput[] | null;

  @Field(() => [TakeoverDecisionInput], { description: 'What words mean, beside what was said of others; one that says nothing takes back what was said.' })
  @ValidateNested()
  @Type(() => TakeoverDecisionInput)
  @ArrayMaxSize(TAKEOVER_LIMITS.decisions)
  decisions!: TakeoverDecisionInput[];

  @Field(() => ID, { nullable: true, description: 'An existing plan of the network; null: one of that year and title is made.' })
  @IsOptional()
  @IsUUID('all')
  planId?: string | null;

  @Field(() => Int, { description: 'Year of the plan to make.' })
  @Within(PLAUSIBLE_YEARS)
  planYear!: number;

  @Field(() => String, { description: 'Its title.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  planTitle!: string;

  @Field(() => String, { nullable: true, description: 'Name under which it is to be remembered once it is applied; null: it is not.' })
  @OptionalName({ max: TAKEOVER_LIMITS.name })
  rememberAs?: string | null;
}

@InputType({ description: 'A takeover to apply, as it was shown.' })
export class ApplyTakeoverInput {
  @Field(() => ID, { description: 'The takeover.' })
  id!: string;

  @Field(() => Int, { description: 'Revision that the person saw.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name under which the network remembers the mapping for workbooks with these headers; null: it does not.',
  })
  @OptionalName({ max: TAKEOVER_LIMITS.name })
  rememberAs?: string | null;
}
