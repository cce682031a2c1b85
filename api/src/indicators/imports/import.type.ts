import type { ImportStatus } from '@maillage/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';
import { ImportStatusEnum } from '../indicator.enums';
import { ImportReport } from './report/report.type';

@ObjectType('ImportSample', { description: 'The beginning of a file, to map its columns by.' })
export class ImportSample {
  @Field(() => [String], { description: 'Its headers, each once.' })
  headers!: readonly string[];

  @Field(() => [[String]], { description: 'Its first rows, twenty at most.' })
  rows!: readonly (readonly string[])[];

  @Field(() => String, { description: 'Encoding of its text, or xlsx.' })
  encoding!: string;

  @Field(() => String, { nullable: true, description: 'What stands between two cells; null in a workbook.' })
  delimiter!: string | null;
}

@ObjectType('IndicatorImport', { description: 'A file of values: what was read of it, what it would change or changed.' })
export class IndicatorImportType {
  @Field(() => Int, { description: 'Its number.' })
  id!: number;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Float, { description: 'Size of the file in bytes.' })
  sizeBytes!: number;

  @Field(() => String, { nullable: true, description: 'Format of a known producer, or the name under which the network remembers the layout.' })
  formatName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Year whose communes the codes mean; null until it is read.' })
  geographyYear!: number | null;

  @Field(() => ImportStatusEnum, { description: 'Where it stands.' })
  status!: ImportStatus;

  @Field(() => Float, { description: 'How far what goes on has come, from 0 to 1.' })
  progressRatio!: number;

  @Field(() => Float, { description: 'Rows of the file that were read.' })
  rowsRead!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, a word of a closed list: EMPTY, NOT_A_TABLE, INTERRUPTED… Nothing was changed then.' })
  failure!: string | null;

  @Field(() => Boolean, { description: 'By the administration: it changes shared figures of every territory, and no other.' })
  isAdministrative!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the network that proposed these values, where they came so.' })
  proposedByNetworkName!: string | null;

  @Field(() => Instant, { description: 'When the file came.' })
  createdAt!: Date;

  @Field(() => String, { description: 'Who sent it; empty for the command line.' })
  createdByName!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was applied.' })
  appliedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was undone.' })
  undoneAt!: Date | null;

  @Field(() => ImportSample, { nullable: true, description: 'The beginning of the file; null before it was looked at.' })
  sample!: ImportSample | null;

  @Field(() => String, { nullable: true, description: 'The mapping in force or proposed, as JSON of ImportMappingInput.' })
  mapping!: string | null;

  @Field(() => ImportReport, { nullable: true, description: 'What it would change or changed; null before it was read.' })
  report!: ImportReport | null;

  @Field(() => Int, { nullable: true, description: 'An earlier import of the same file that holds.' })
  sameFileAsId!: number | null;

  @Field(() => Boolean, { description: 'Whether it can be undone.' })
  canUndo!: boolean;
}

@ObjectType('IndicatorImportPage', { description: 'A page of imports.' })
export class IndicatorImportPage {
  @Field(() => [IndicatorImportType], { description: 'Imports of this page, the latest first.' })
  items!: IndicatorImportType[];

  @Field(() => Int, { description: 'Number of imports on all pages.' })
  totalCount!: number;
}
