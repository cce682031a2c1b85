import { WORKBOOK_FORMATS, WORKBOOK_KINDS, WORKBOOK_LIMITS, type WorkbookFormat, type WorkbookKind } from '@maillage/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { graphqlEnum } from '../../platform/graphql/enum';
import { Name } from '../../platform/graphql/validation';

/** GraphQL enum of the kinds of workbooks. */
export const WorkbookKindEnum = graphqlEnum<WorkbookKind>('WorkbookKind', 'A workbook that can be taken out and brought back.', WORKBOOK_KINDS);

/** GraphQL enum of the formats of files. */
export const WorkbookFormatEnum = graphqlEnum<WorkbookFormat>('WorkbookFormat', 'As what file a workbook goes out.', WORKBOOK_FORMATS);

@InputType({ description: 'A filter that the page has on, in its words: it is written on each sheet.' })
export class WorkbookFilterInput {
  @Field(() => String, { description: 'What is filtered, 60 characters at most.' })
  @Name({ max: WORKBOOK_LIMITS.filterName })
  name!: string;

  @Field(() => String, { description: 'By what, 200 characters at most.' })
  @Name({ max: WORKBOOK_LIMITS.filterValue })
  value!: string;
}

@InputType({ description: 'Part of what the page shows, by ids.' })
export class WorkbookSelectionInput {
  @Field(() => String, { description: 'Of what they are: `plan`, `initiatives`, `ccas`…' })
  @Name({ max: WORKBOOK_LIMITS.selected })
  of!: string;

  @Field(() => [ID], { description: 'The ids, 5,000 at most. What the person does not read is left out.' })
  @ArrayMaxSize(5_000)
  ids!: string[];
}

@InputType({ description: 'A workbook to take out.' })
export class ExportWorkbookInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => WorkbookKindEnum, { description: 'Which workbook.' })
  kind!: WorkbookKind;

  @Field(() => WorkbookFormatEnum, { defaultValue: 'xlsx', description: 'As what file.' })
  format!: WorkbookFormat;

  @Field(() => [WorkbookFilterInput], { description: 'Filters and scope that the page has on, 20 at most.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WorkbookFilterInput)
  filters!: WorkbookFilterInput[];

  @Field(() => [WorkbookSelectionInput], { description: 'What the page shows; of what is not named, all.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => WorkbookSelectionInput)
  selection!: WorkbookSelectionInput[];
}

@ObjectType('WorkbookExport', { description: 'A workbook that somebody takes out.' })
export class WorkbookExportType {
  @Field(() => ID, { description: 'Its id; also where its file is fetched: `/workbooks/<id>`.' })
  id!: string;

  @Field(() => WorkbookKindEnum, { description: 'Which workbook.' })
  kind!: WorkbookKind;

  @Field(() => Boolean, { description: 'Whether its file can be fetched, for a day.' })
  isReady!: boolean;

  @Field(() => Boolean, { description: 'Whether it could not be written.' })
  isFailed!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of its file; null before it is written.' })
  fileName!: string | null;
}
