import {
  WORKBOOK_REFUSALS,
  WORKBOOK_RETURN_STATUSES,
  WORKBOOK_FAILURES,
  type WorkbookFailure,
  type WorkbookKind,
  type WorkbookRefusalCode,
  type WorkbookReturnStatus,
} from '@maillage/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { graphqlEnum } from '../../platform/graphql/enum';
import { Instant } from '../../platform/graphql/scalars';
import { WorkbookKindEnum } from '../exports/export.type';

const StatusEnum = graphqlEnum<WorkbookReturnStatus>('WorkbookReturnStatus', 'Where a workbook that came back stands.', WORKBOOK_RETURN_STATUSES);
const FailureEnum = graphqlEnum<WorkbookFailure>('WorkbookFailure', 'Why a workbook could not be worked on.', WORKBOOK_FAILURES);
const RefusalEnum = graphqlEnum<WorkbookRefusalCode>(
  'WorkbookRefusal',
  'Why something of a workbook is not taken.',
  Object.fromEntries(WORKBOOK_REFUSALS.map((code) => [code, code.toLowerCase().replaceAll('_', ' ')])) as Record<WorkbookRefusalCode, string>,
);

@ObjectType({ isAbstract: true })
abstract class WorkbookCell {
  @Field(() => String, { description: 'Name of its sheet, as it is in the file.' })
  sheetName!: string;

  @Field(() => String, { nullable: true, description: '« C12 »; a line alone for a whole row; null for what has no place in the file.' })
  cell!: string | null;

  @Field(() => String, { description: 'What row it is in; empty where that is not known.' })
  rowName!: string;

  @Field(() => String, { description: 'Title of its column; empty for a whole row.' })
  columnTitle!: string;
}

@ObjectType('WorkbookChange', { description: 'A cell that the file changes. Values as they read in the sheet; empty where nothing stands.' })
export class WorkbookChangeType extends WorkbookCell {
  @Field(() => ID, { description: 'Names the cell.' })
  key!: string;

  @Field(() => String, { description: 'What stands.' })
  before!: string;

  @Field(() => String, { description: 'What the file says.' })
  after!: string;
}

@ObjectType('WorkbookConflict', {
  description: 'A cell that was changed in the file and, otherwise, in the product since; once undone: one that was changed since it was applied.',
})
export class WorkbookConflictType extends WorkbookCell {
  @Field(() => ID, { description: 'Names the cell.' })
  key!: string;

  @Field(() => String, { description: 'What stood when it was exported.' })
  base!: string;

  @Field(() => String, { description: 'What stands.' })
  now!: string;

  @Field(() => String, { description: 'What the file says.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  changedByName!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When.' })
  changedAt!: string | null;
}

@ObjectType('WorkbookRefusalOfCell', { description: 'A cell, a row or a column of the file that is not taken.' })
export class WorkbookRefusalType extends WorkbookCell {
  @Field(() => RefusalEnum, { description: 'Why.' })
  code!: WorkbookRefusalCode;

  @Field(() => String, { nullable: true, description: 'Of RULE: the reason of the product, as forms are refused for.' })
  reason!: string | null;

  @Field(() => String, { description: 'As it stands in the file.' })
  found!: string;
}

@ObjectType('WorkbookSheetReport', { description: 'What is told of a sheet as a whole: what it lacks is left as it is.' })
export class WorkbookSheetReport {
  @Field(() => String, { description: 'Its name at export.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the file lacks it.' })
  isMissing!: boolean;

  @Field(() => [String], { description: 'Titles of columns that the file lacks.' })
  missingColumns!: readonly string[];

  @Field(() => Int, { description: 'Number of rows that the file lacks.' })
  missingRowsCount!: number;

  @Field(() => [String], { description: 'The first of them.' })
  missingRows!: readonly string[];

  @Field(() => Int, { description: 'Number of rows that somebody added: they are not created.' })
  addedRowsCount!: number;

  @Field(() => String, { description: 'In French: where rows are made.' })
  whereToAdd!: string;
}

@ObjectType('WorkbookReport', { description: 'What a workbook that came back says, beside what was exported and what stands.' })
export class WorkbookReport {
  @Field(() => Int, { description: 'Which comparison it is.' })
  number!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was exported; null where that is not known.' })
  exportedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  exportedByName!: string | null;

  @Field(() => Boolean, { description: 'What it said when it was exported is not known: it is compared with what stands alone.' })
  isAgainstNowOnly!: boolean;

  @Field(() => [WorkbookSheetReport], { description: 'Its sheets.' })
  sheets!: readonly WorkbookSheetReport[];

  @Field(() => Int, { description: 'Number of cells that change.' })
  changesCount!: number;

  @Field(() => [WorkbookChangeType], { description: 'The first 500.' })
  changes!: readonly WorkbookChangeType[];

  @Field(() => Int, { description: 'Number of conflicts.' })
  conflictsCount!: number;

  @Field(() => [WorkbookConflictType], { description: 'The first 500; in those behind, what stands stays.' })
  conflicts!: readonly WorkbookConflictType[];

  @Field(() => Int, { description: 'Number of refusals.' })
  refusalsCount!: number;

  @Field(() => [WorkbookRefusalType], { description: 'The first 500.' })
  refusals!: readonly WorkbookRefusalType[];

  @Field(() => Int, { description: 'Number of cells that say what stands already.' })
  already!: number;
}

@ObjectType('WorkbookFilter', { description: 'A filter that the page had on, in its words.' })
export class WorkbookFilterType {
  @Field(() => String, { description: 'What was filtered.' })
  name!: string;

  @Field(() => String, { description: 'By what.' })
  value!: string;
}

@ObjectType('WorkbookReturn', { description: 'A workbook that somebody brought back.' })
export class WorkbookReturnType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => WorkbookKindEnum, { description: 'Which workbook.' })
  kind!: WorkbookKind;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => StatusEnum, { description: 'Where it stands.' })
  status!: WorkbookReturnStatus;

  @Field(() => FailureEnum, { nullable: true, description: 'Why it could not be worked on.' })
  failure!: WorkbookFailure | null;

  @Field(() => Float, { description: 'How far what goes on has come, from 0 to 1.' })
  progressRatio!: number;

  @Field(() => Boolean, { description: 'Whether it was compared again because what stands had changed when it was to be applied: nothing was.' })
  isChangedSince!: boolean;

  @Field(() => Instant, { description: 'When it came.' })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was applied.' })
  appliedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Number of cells that it changed.' })
  appliedCount!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When it was undone.' })
  undoneAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Number of cells that are as before.' })
  restoredCount!: number | null;

  @Field(() => [ID], { description: 'Conflicts in which the value of the file was taken.' })
  taken!: readonly string[];

  @Field(() => [WorkbookFilterType], { description: 'Filters that the page had on when it was exported.' })
  filters!: readonly WorkbookFilterType[];

  @Field(() => WorkbookReport, {
    nullable: true,
    description: 'What it would change or changed; null before it is compared, in a list, and once it is forgotten.',
  })
  report!: WorkbookReport | null;
}

@InputType({ description: 'A workbook to apply, as it was shown.' })
export class ApplyWorkbookInput {
  @Field(() => ID, { description: 'The return.' })
  id!: string;

  @Field(() => Int, { description: 'Number of the report that the person saw.' })
  reportNumber!: number;

  @Field(() => [ID], { description: 'Conflicts in which the value of the file is taken, by their keys; in all others what stands stays.' })
  @ArrayMaxSize(500)
  taken!: string[];
}
