import { type AdoptionStage, BULK_DAYS, INITIATIVE_LIMITS, MAX_BULK_ROWS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, ValidateNested } from 'class-validator';
import { PersonInput } from '../../accounts';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Within } from '../../platform/graphql/validation';
import { AdoptionStageEnum } from '../initiative.enums';

@InputType({ isAbstract: true })
abstract class BulkInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to say only what would become of each: nothing is written, and no version is compared.' })
  isPreview!: boolean;
}

@InputType({ description: 'A cell of the matrix, as the person saw it.' })
export class SeenCellInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the person saw; null: « I saw no news yet ».' })
  version?: number | null;
}

@InputType({ description: 'A thing that has a version, as the person saw it.' })
export class SeenRowInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the person saw.' })
  version?: number | null;
}

@InputType({ description: 'One stage for many cells of the matrix. What is stale or not allowed is left, and told.' })
export class ChangeStagesInput extends BulkInput {
  @Field(() => [SeenCellInput], { description: `The cells, 1 to ${MAX_BULK_ROWS}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BULK_ROWS)
  @ValidateNested({ each: true })
  @Type(() => SeenCellInput)
  cells!: SeenCellInput[];

  @Field(() => AdoptionStageEnum, { description: 'The stage.' })
  stage!: AdoptionStage;

  @Field(() => String, { nullable: true, description: 'Why the CCAS are not concerned, 1,000 characters at most: required at that stage.' })
  @OptionalText({ max: INITIATIVE_LIMITS.notConcernedReason })
  notConcernedReason?: string | null;
}

@InputType({ description: 'Who leads many initiatives, or stands in. Absent: unchanged. Null: nobody. What is stale is left, and told.' })
export class AssignInitiativesInput extends BulkInput {
  @Field(() => [SeenRowInput], { description: `The initiatives, 1 to ${MAX_BULK_ROWS}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BULK_ROWS)
  @ValidateNested({ each: true })
  @Type(() => SeenRowInput)
  initiatives!: SeenRowInput[];

  @Field(() => PersonInput, { nullable: true, description: 'Who carries them.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  owner?: PersonInput | null;

  @Field(() => PersonInput, { nullable: true, description: 'Who stands in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  deputy?: PersonInput | null;
}

@InputType({ description: 'Moves the due dates of milestones that are not done: to a day, or by some days. What is stale is left, and told.' })
export class MoveMilestonesInput extends BulkInput {
  @Field(() => [ID], { nullable: true, description: `In a preview: the initiatives whose milestones are meant, ${MAX_BULK_ROWS} at most.` })
  @IsOptional()
  @ArrayMaxSize(MAX_BULK_ROWS)
  initiativeIds?: string[] | null;

  @Field(() => [SeenRowInput], { nullable: true, description: `The milestones, ${MAX_BULK_ROWS} at most.` })
  @IsOptional()
  @ArrayMaxSize(MAX_BULK_ROWS)
  @ValidateNested({ each: true })
  @Type(() => SeenRowInput)
  milestones?: SeenRowInput[] | null;

  @DayField({ nullable: true, description: 'The day; exactly one of it and `byDays`.' })
  dueOn?: string | null;

  @Field(() => Int, { nullable: true, description: `The days by which they move, ${BULK_DAYS.min} to ${BULK_DAYS.max}.` })
  @IsOptional()
  @Within(BULK_DAYS)
  byDays?: number | null;
}
