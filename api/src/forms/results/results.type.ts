import type { AnswerState, CellUntold, FormDefinition, ResultRule } from '@maillage/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { graphqlEnum } from '../../platform/graphql/enum';
import { CivilDate, Instant, Json } from '../../platform/graphql/scalars';
import { TerritoryRef } from '../../territories';
import { FormAnswerStateEnum } from '../forms.enums';
import { FormGivenFileType } from '../returns/returns.type';
import { FormRowTagType } from '../tags/tags.type';

const FormResultRuleEnum = graphqlEnum('FormResultRule', 'How the figures of several CCAS become one.', {
  sum: 'Added up.',
  sum_with_doubles: 'Added up; whoever two CCAS know is counted twice.',
  ratio: 'A rate of two sums, over those that gave both.',
  classes: 'The number of CCAS of each answer.',
  none: 'Not added up: quartiles alone.',
} satisfies Record<ResultRule, string>);
const FormCellUntoldEnum = graphqlEnum('FormCellUntold', 'Why an answer is not shown.', {
  unread: 'The viewer does not read it: the form said so before it was typed.',
  secret: 'It is a small count, or would give one away.',
} satisfies Record<CellUntold, string>);

@ObjectType('FormResultOption', { description: 'How many CCAS gave an answer of several.' })
export class FormResultOptionType {
  @Field(() => String, { description: 'Code of the answer; `other`: one in words.' })
  code!: string;

  @Field(() => Int, { description: 'CCAS.' })
  count!: number;
}

@ObjectType('FormResultTotal', { description: 'A number over several CCAS.' })
export class FormResultTotalType {
  @Field(() => TerritoryRef, { nullable: true, description: 'Their EPT; null: all of them.' })
  ept!: TerritoryRef | null;

  @Field(() => Int, { description: 'CCAS that are expected.' })
  expected!: number;

  @Field(() => Int, { nullable: true, description: 'Those whose figure counts; null: not told.' })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of these, those where there is no such thing: 0 in a sum, out of a rate.' })
  notApplicable!: number | null;

  @Field(() => Float, { nullable: true, description: 'The sum, or the rate in per cent.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a rate.' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a rate.' })
  denominator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants of those whose amount counts.' })
  population!: number | null;

  @Field(() => Boolean, { description: 'Whether estimates are in it.' })
  hasEstimates!: boolean;

  @Field(() => Float, { nullable: true, description: 'Part of it that is estimated, from 0 to 1; to who reads each of them.' })
  estimated!: number | null;

  @Field(() => [FormResultOptionType], { nullable: true, description: 'Of answers of several.' })
  options!: readonly FormResultOptionType[] | null;

  @Field(() => Boolean, { description: 'Not told: over too few CCAS, or it would give a small count away.' })
  isUntold!: boolean;
}

@ObjectType('FormResultSpread', { description: 'Quartiles of the figures of CCAS, without names.' })
export class FormResultSpreadType {
  @Field(() => Int, { description: 'CCAS.' })
  count!: number;

  @Field(() => Float, { description: 'First quartile.' })
  lower!: number;

  @Field(() => Float, { description: 'Median.' })
  median!: number;

  @Field(() => Float, { description: 'Third quartile.' })
  upper!: number;
}

@ObjectType('FormResultPanel', { description: 'This time and the time before over the CCAS that gave both, and the whole of the time before.' })
export class FormResultPanelType {
  @Field(() => Int, { description: 'CCAS that gave both.' })
  count!: number;

  @Field(() => Float, { description: 'Theirs this time.' })
  value!: number;

  @Field(() => Float, { description: 'Theirs the time before.' })
  former!: number;

  @Field(() => Float, { nullable: true, description: 'Of all that gave it the time before.' })
  rawFormer!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many these are.' })
  rawFormerCount!: number | null;
}

@ObjectType('FormResultLine', { description: 'What results tell of an entry of a form.' })
export class FormResultLineType {
  @Field(() => String, { description: 'The entry: `question`, or `question__row__column`.' })
  entry!: string;

  @Field(() => FormResultRuleEnum, { description: 'How it is added up.' })
  rule!: ResultRule;

  @Field(() => FormResultTotalType, { description: 'Over all.' })
  total!: FormResultTotalType;

  @Field(() => [FormResultTotalType], { description: 'By EPT.' })
  byEpt!: readonly FormResultTotalType[];

  @Field(() => FormResultSpreadType, { nullable: true, description: 'Quartiles; null: of fewer than five.' })
  spread!: FormResultSpreadType | null;

  @Field(() => FormResultSpreadType, { nullable: true, description: 'Quartiles of amounts for each inhabitant.' })
  spreadPerInhabitant!: FormResultSpreadType | null;

  @Field(() => FormResultPanelType, { nullable: true, description: 'Beside the time before.' })
  panel!: FormResultPanelType | null;

  @Field(() => String, { nullable: true, description: 'Why it is another figure than the time before.' })
  break!: string | null;
}

@ObjectType('FormResultCoverage', { description: 'How many CCAS were heard, and for how many inhabitants.' })
export class FormResultCoverageType {
  @Field(() => Int, { description: 'CCAS whose return was validated.' })
  answered!: number;

  @Field(() => Int, { description: 'CCAS that are expected.' })
  expected!: number;

  @Field(() => Int, { description: 'Inhabitants of those that were heard.' })
  population!: number;

  @Field(() => Int, { description: 'Inhabitants of all.' })
  populationExpected!: number;
}

@ObjectType('FormResults', { description: 'What comes out of a collection, as the viewer may read it.' })
export class FormResultsType {
  @Field(() => ID, { description: 'The collection.' })
  id!: string;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => CivilDate, { description: 'First day of the period.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of it.' })
  periodTo!: string;

  @Field(() => String, { nullable: true, description: 'Title of the collection of the time before.' })
  formerTitle!: string | null;

  @Field(() => Json, { description: 'What was asked (`FormDefinition` of libs/domain).' })
  definition!: FormDefinition;

  @Field(() => Instant, { nullable: true, description: 'When they were shown to the network last; null: never.' })
  publishedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether they are told as the network reads them: of what was validated by that day.' })
  isAsPublished!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may show them to the network.' })
  canPublish!: boolean;

  @Field(() => FormResultCoverageType, { description: 'How many were heard.' })
  coverage!: FormResultCoverageType;

  @Field(() => [FormResultLineType], { description: 'By entry, in the order of the form.' })
  lines!: readonly FormResultLineType[];
}

@ObjectType('FormResultCell', { description: 'What one CCAS answered, as the viewer may read it.' })
export class FormResultCellType {
  @Field(() => ID, { description: 'The CCAS.' })
  ccas!: string;

  @Field(() => FormAnswerStateEnum, { nullable: true, description: 'What is known; null: blank, or nothing was validated.' })
  state!: AnswerState | null;

  @Field(() => String, { nullable: true, description: 'As it is written in a return.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a share.' })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: '« Autre », in words.' })
  other!: string | null;

  @Field(() => [FormGivenFileType], { nullable: true, description: 'Files that were validated with it; null: none.' })
  files!: readonly FormGivenFileType[] | null;

  @Field(() => FormCellUntoldEnum, { nullable: true, description: 'Why it is not shown.' })
  untold!: CellUntold | null;
}

@ObjectType('FormResultRow', { description: 'The answers of the CCAS to one entry.' })
export class FormResultRowType {
  @Field(() => String, { description: 'The entry.' })
  entry!: string;

  @Field(() => [FormResultCellType], { description: 'By CCAS, in the order of these.' })
  cells!: readonly FormResultCellType[];

  @Field(() => [FormRowTagType], { description: 'Of an entry that is answered in words: its tags.' })
  tags!: readonly FormRowTagType[];
}

@ObjectType('FormResultMatrix', { description: 'The answers to one section, question by CCAS.' })
export class FormResultMatrixType {
  @Field(() => [CcasRef], { description: 'The CCAS that are expected, by EPT and name.' })
  ccas!: readonly CcasRef[];

  @Field(() => [FormResultRowType], { description: 'By entry, in the order of the form.' })
  rows!: readonly FormResultRowType[];

  @Field(() => Boolean, { description: 'Whether the viewer may tag what is answered in words.' })
  canTag!: boolean;
}
