import { BUDGET_ACCOUNT_CODES, BUDGET_LIMITS, type BudgetAccount, type BudgetResultKind, type BudgetStage, WHOLE_BASIS_POINTS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { EuroCents } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, OptionalTitle, Within } from '../../platform/graphql/validation';
import { BudgetResultKindEnum, BudgetStageEnum } from './budget.enums';

@InputType({ description: 'How much of a charge is justified to one funder.' })
export class BudgetShareInput {
  @Field(() => ID, { description: 'A funding line of the initiative.' })
  @IsUUID()
  fundingLineId!: string;

  @Field(() => Int, { description: 'In hundredths of a percent; those of a line are 10,000 at most, together.' })
  @Within({ min: 1, max: WHOLE_BASIS_POINTS })
  basisPoints!: number;
}

@InputType({ description: 'A line of a budget. A null amount is not foreseen, or not known yet.' })
export class BudgetLineInput {
  @Field(() => String, { description: 'Its account: 60 to 69, indirect, 70 to 79, 86, 87.' })
  @IsIn(BUDGET_ACCOUNT_CODES)
  account!: BudgetAccount;

  @Field(() => String, { nullable: true, description: 'What it is, 200 characters at most.' })
  @OptionalTitle({ max: BUDGET_LIMITS.label })
  label?: string | null;

  @Field(() => EuroCents, { nullable: true, description: 'What was forecast.' })
  forecastCents?: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'What is expected since; null: what was forecast.' })
  revisedCents?: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'What happened.' })
  actualCents?: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is a gap, 1,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.comment })
  comment?: string | null;

  @Field(() => [BudgetShareInput], { nullable: true, description: 'To whom it is justified, 20 funders at most.' })
  @ArrayMaxSize(BUDGET_LIMITS.shares)
  @ValidateNested({ each: true })
  @Type(() => BudgetShareInput)
  shares: BudgetShareInput[] = [];
}

@InputType({ description: 'The budget of an initiative, as a whole: what is absent or null is cleared.' })
export class SaveInitiativeBudgetInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => Int, { nullable: true, description: 'Version that the person saw; none, or 0, where nothing was written yet.' })
  version?: number | null;

  @DayField({ description: 'First day of the exercise.' })
  exerciseStartsOn!: string;

  @DayField({ description: 'Last day of the exercise.' })
  exerciseEndsOn!: string;

  @DayField({ nullable: true, description: 'Day on which the agreement wants the report, where it says one.' })
  agreedReportOn?: string | null;

  @DayField({ nullable: true, description: 'Day on which the report was sent, today at the latest.' })
  reportSentOn?: string | null;

  @Field(() => [BudgetLineInput], { description: 'All its lines, in their order, 80 at most.' })
  @ArrayMaxSize(BUDGET_LIMITS.lines)
  @ValidateNested({ each: true })
  @Type(() => BudgetLineInput)
  lines!: BudgetLineInput[];

  @Field(() => BudgetResultKindEnum, { nullable: true, description: 'What its result line is.' })
  resultKind?: BudgetResultKind | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount of the result line.' })
  resultCents?: number | null;

  @Field(() => String, { nullable: true, description: 'What explains the result line, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  resultText?: string | null;

  @Field(() => String, { nullable: true, description: 'How indirect charges are shared out, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  overheadKey?: string | null;

  @Field(() => String, { nullable: true, description: 'How gifts in kind are valued, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  inKindMethod?: string | null;

  @Field(() => String, { nullable: true, description: 'What was done, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  story?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it reached, in numbers, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  people?: string | null;

  @Field(() => String, { nullable: true, description: 'When and where, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  places?: string | null;

  @Field(() => String, { nullable: true, description: 'What was reached of the aims, 4,000 characters at most.' })
  @OptionalText({ max: BUDGET_LIMITS.text })
  results?: string | null;
}

@InputType({ description: 'A stage to which a budget goes: settled, or reopened.' })
export class MoveInitiativeBudgetInput {
  @Field(() => ID, { description: 'The budget.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => BudgetStageEnum, { description: 'The stage.' })
  stage!: BudgetStage;
}
