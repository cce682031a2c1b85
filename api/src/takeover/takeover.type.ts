import type { AdoptionStage, TakeoverCertainty, TakeoverLayout, TakeoverMatter, TakeoverRefusal, TakeoverRole, TakeoverState } from '@maillage/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AdoptionStageEnum } from '../initiatives';
import { Instant } from '../platform/graphql/scalars';
import type { SpreadsheetNote } from '../platform/spreadsheets';
import {
  SpreadsheetNoteKindEnum,
  TakeoverCertaintyEnum,
  TakeoverLayoutEnum,
  TakeoverMatterEnum,
  TakeoverRefusalEnum,
  TakeoverRoleEnum,
  TakeoverStateEnum,
} from './takeover.enums';

@ObjectType('SpreadsheetNote', { description: 'What there is to know of how a file was read.' })
export class SpreadsheetNoteType implements SpreadsheetNote {
  @Field(() => SpreadsheetNoteKindEnum, { description: 'What.' })
  kind!: SpreadsheetNote['kind'];

  @Field(() => String, { nullable: true, description: 'Where first: a cell, a range, a row or column, a line of a text.' })
  cell!: string | null;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ObjectType('TakeoverSheet', { description: 'A sheet of a workbook.' })
export class TakeoverSheet {
  @Field(() => String, { description: 'Its name; empty of a table of text.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the workbook hides it.' })
  isHidden!: boolean;

  @Field(() => Int, { description: 'Its rows, up to the last filled one.' })
  rowCount!: number;

  @Field(() => [SpreadsheetNoteType], { description: 'How it was read.' })
  notes!: readonly SpreadsheetNoteType[];
}

@ObjectType('TakeoverColumn', { description: 'A column of the sheet that is mapped.' })
export class TakeoverColumn {
  @Field(() => Int, { description: 'Its place in the sheet, from 0.' })
  column!: number;

  @Field(() => String, { description: 'As the spreadsheet calls it: A, B…' })
  letter!: string;

  @Field(() => String, { description: 'Its header; empty where it has none.' })
  header!: string;

  @Field(() => TakeoverRoleEnum, { description: 'What it means.' })
  role!: TakeoverRole;

  @Field(() => TakeoverRoleEnum, { description: 'What its header and its cells suggest.' })
  suggestedRole!: TakeoverRole;

  @Field(() => [String], { description: 'What stands in it first, three at most.' })
  samples!: string[];
}

@ObjectType('TakeoverWord', { description: 'A word of the workbook, with what it means.' })
export class TakeoverWord {
  @Field(() => TakeoverMatterEnum, { description: 'What it is about.' })
  matter!: TakeoverMatter;

  @Field(() => String, { description: 'As it stands there first.' })
  word!: string;

  @Field(() => Int, { description: 'Cells that say it.' })
  count!: number;

  @Field(() => String, { description: 'The first of them.' })
  cell!: string;

  @Field(() => TakeoverCertaintyEnum, { description: 'How it is known what it means.' })
  certainty!: TakeoverCertainty;

  @Field(() => Boolean, { description: 'It means nothing.' })
  isLeft!: boolean;

  @Field(() => AdoptionStageEnum, { nullable: true, description: 'The stage that it means.' })
  stage!: AdoptionStage | null;

  @Field(() => ID, { nullable: true, description: 'The CCAS that it means.' })
  ccasId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The account that it means.' })
  accountId!: string | null;

  @Field(() => [ID], { description: 'Whom or what it may mean, the likeliest first.' })
  candidateIds!: readonly string[];
}

@ObjectType('TakeoverInitiative', { description: 'An initiative that would be made, or that takes states.' })
export class TakeoverInitiative {
  @Field(() => String, { description: 'Where its title stands.' })
  cell!: string;

  @Field(() => Boolean, { description: 'Whether the plan has it already.' })
  isKnown!: boolean;

  @Field(() => Int, { nullable: true, description: 'Its number; null of one that the plan has.' })
  number!: number | null;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Who would carry it.' })
  ownerName!: string | null;

  @Field(() => Int, { description: 'Milestones.' })
  milestoneCount!: number;

  @Field(() => Int, { description: 'CCAS of which a state would be told.' })
  stateCount!: number;
}

@ObjectType('TakeoverRefused', { description: 'What is left of the workbook, and why.' })
export class TakeoverRefused {
  @Field(() => TakeoverRefusalEnum, { description: 'Why.' })
  reason!: TakeoverRefusal;

  @Field(() => String, { description: 'Where.' })
  cell!: string;

  @Field(() => String, { nullable: true, description: 'What stands there, shortened.' })
  found!: string | null;

  @Field(() => Int, { description: 'Cells that are left for it.' })
  cells!: number;
}

@ObjectType('TakeoverCounts', { description: 'How much is made, and left.' })
export class TakeoverCounts {
  @Field(() => Int, { description: 'Initiatives.' })
  initiatives!: number;

  @Field(() => Int, { description: 'Milestones.' })
  milestones!: number;

  @Field(() => Int, { description: 'States of CCAS.' })
  states!: number;

  @Field(() => Int, { description: 'Cells that are left.' })
  left!: number;
}

@ObjectType('TakeoverChoice', { description: 'Something that a word may mean.' })
export class TakeoverChoice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType({ description: 'A plan in which a workbook may be taken over.' })
export class TakeoverPlan extends TakeoverChoice {
  @Field(() => Int, { description: 'Its year.' })
  year!: number;
}

@ObjectType('TakeoverContent', { description: 'What was read of a workbook, as it is mapped so far, and what would come of it.' })
export class TakeoverContent {
  @Field(() => Boolean, { description: 'Whether its days count from 1904.' })
  isDate1904!: boolean;

  @Field(() => [SpreadsheetNoteType], { description: 'What it holds beside its sheets, and is left unread.' })
  notes!: readonly SpreadsheetNoteType[];

  @Field(() => [TakeoverSheet], { description: 'Its sheets that hold something.' })
  sheets!: TakeoverSheet[];

  @Field(() => String, { description: 'Name of the sheet that is mapped.' })
  sheet!: string;

  @Field(() => Int, { description: 'Row of its headers, from 1.' })
  headerRow!: number;

  @Field(() => Int, { description: 'Row that seems to be that of the headers.' })
  guessedHeaderRow!: number;

  @Field(() => TakeoverLayoutEnum, { description: 'How it lies.' })
  layout!: TakeoverLayout;

  @Field(() => Boolean, { description: 'Whether hidden rows and columns are read.' })
  readsHidden!: boolean;

  @Field(() => [[String]], { description: 'Its first rows as they stand, twelve at most.' })
  head!: string[][];

  @Field(() => [TakeoverColumn], { description: 'Its columns.' })
  columns!: TakeoverColumn[];

  @Field(() => [TakeoverWord], { description: 'Its words, those to decide first; 500 at most.' })
  words!: TakeoverWord[];

  @Field(() => Int, { description: 'Its words that are to be decided.' })
  undecidedCount!: number;

  @Field(() => [TakeoverInitiative], { description: 'What would be made.' })
  initiatives!: TakeoverInitiative[];

  @Field(() => [TakeoverRefused], { description: 'What is left; 300 at most.' })
  refusals!: TakeoverRefused[];

  @Field(() => TakeoverCounts, { description: 'How much would be made.' })
  counts!: TakeoverCounts;

  @Field(() => ID, { nullable: true, description: 'The existing plan in which it is made.' })
  planId!: string | null;

  @Field(() => Int, { description: 'Year of the plan to make.' })
  planYear!: number;

  @Field(() => String, { description: 'Its title.' })
  planTitle!: string;

  @Field(() => String, { nullable: true, description: 'Name under which the network remembers workbooks with these headers.' })
  rememberedName!: string | null;

  @Field(() => String, { nullable: true, description: 'Name under which the person wants it remembered once it is applied, as far as she said one.' })
  rememberAs!: string | null;

  @Field(() => [TakeoverPlan], { description: 'The plans of the network, the latest first.' })
  plans!: TakeoverPlan[];

  @Field(() => [TakeoverChoice], { description: 'Its open CCAS.' })
  ccas!: TakeoverChoice[];

  @Field(() => [TakeoverChoice], { description: 'Who has a role in it.' })
  people!: TakeoverChoice[];
}

@ObjectType('Takeover', { description: 'A workbook that a network had before, and what was made of it.' })
export class TakeoverType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => TakeoverStateEnum, { description: 'Where it stands.' })
  state!: TakeoverState;

  @Field(() => Instant, { description: 'When the file came.' })
  createdAt!: Date;

  @Field(() => String, { description: 'Who sent it.' })
  createdByName!: string;

  @Field(() => Int, { description: 'Revision of what is said of it, sent back with a change.' })
  revision!: number;

  @Field(() => Float, { description: 'How far what goes on has come, from 0 to 1.' })
  progress!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why applying or undoing failed: PLAN_YEAR_TAKEN, TAKEOVER_CHANGED_SINCE, UNEXPECTED. Nothing was changed then.',
  })
  failure!: string | null;

  @Field(() => ID, { nullable: true, description: 'The plan in which it was made.' })
  planId!: string | null;

  @Field(() => TakeoverCounts, { nullable: true, description: 'How much was made; null before.' })
  madeCounts!: TakeoverCounts | null;

  @Field(() => Instant, { nullable: true, description: 'When it was applied.' })
  appliedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who applied it.' })
  appliedByName!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was undone.' })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who undid it.' })
  undoneByName!: string | null;

  @Field(() => TakeoverContent, { nullable: true, description: 'What was read of it; null once it is made, and in lists.' })
  content!: TakeoverContent | null;
}
