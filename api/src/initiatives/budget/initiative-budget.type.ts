import type { BudgetAccount, BudgetLine, BudgetResultKind, BudgetShare, BudgetStage } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, EuroCents, Instant } from '../../platform/graphql/scalars';
import { BudgetResultKindEnum, BudgetStageEnum } from './budget.enums';

@ObjectType('BudgetShare', { description: 'How much of a charge is justified to one funder.' })
export class BudgetShareType implements BudgetShare {
  @Field(() => ID, { description: 'The funding line.' })
  fundingLineId!: string;

  @Field(() => Int, { description: 'In hundredths of a percent.' })
  basisPoints!: number;
}

@ObjectType('BudgetLine', { description: 'A line of a budget. A null amount is not foreseen, or not known yet.' })
export class BudgetLineType implements BudgetLine {
  @Field(() => String, { description: 'Its account: 60 to 69, indirect, 70 to 79, 86, 87.' })
  account!: BudgetAccount;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  label!: string | null;

  @Field(() => EuroCents, { nullable: true, description: 'What was forecast.' })
  forecastCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'What is expected since; null: what was forecast.' })
  revisedCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'What happened.' })
  actualCents!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is a gap.' })
  comment!: string | null;

  @Field(() => [BudgetShareType], { description: 'To whom it is justified.' })
  shares!: BudgetShareType[];
}

@ObjectType('InitiativeBudget', { description: 'What an initiative was to cost and did cost, by account, and what its financial report tells.' })
export class InitiativeBudgetType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => BudgetStageEnum, { description: 'How far it has come.' })
  stage!: BudgetStage;

  @Field(() => CivilDate, { description: 'First day of the exercise.' })
  exerciseStartsOn!: string;

  @Field(() => CivilDate, { description: 'Last day of the exercise.' })
  exerciseEndsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which the agreement wants the report.' })
  agreedReportOn!: string | null;

  @Field(() => CivilDate, { description: 'Day on which the report is due: six months after the exercise, or that of the agreement, the earlier.' })
  reportDueOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which the report was sent.' })
  reportSentOn!: string | null;

  @Field(() => [BudgetLineType], { description: 'Its lines, in their order.' })
  lines!: BudgetLineType[];

  @Field(() => BudgetResultKindEnum, { nullable: true, description: 'What its result line is.' })
  resultKind!: BudgetResultKind | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount of the result line.' })
  resultCents!: number | null;

  @Field(() => String, { nullable: true, description: 'What explains the result line.' })
  resultText!: string | null;

  @Field(() => String, { nullable: true, description: 'How indirect charges are shared out.' })
  overheadKey!: string | null;

  @Field(() => String, { nullable: true, description: 'How gifts in kind are valued.' })
  inKindMethod!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  story!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it reached, in numbers.' })
  people!: string | null;

  @Field(() => String, { nullable: true, description: 'When and where.' })
  places!: string | null;

  @Field(() => String, { nullable: true, description: 'What was reached of the aims.' })
  results!: string | null;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;

  @Field(() => Instant, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  updatedByName!: string | null;
}
