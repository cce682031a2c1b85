import { type DecimalMark, type ImportLayout, INDICATOR_LIMITS } from '@maillage/domain';
import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Name, OptionalName, OptionalText, Text } from '../../platform/graphql/validation';
import { ImportDecimalMarkEnum, ImportLayoutEnum } from './import.enums';

const MAX_COLUMNS = 500;
const MAX_FILTERS = 20;

@InputType({ description: 'What of a file stands for which indicator.' })
export class ImportColumnInput {
  @Field(() => String, { description: 'Header of the column; in a long table what `indicatorColumn` says, or empty where the file has one indicator alone.' })
  @MaxLength(INDICATOR_LIMITS.column)
  column!: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  @Name({ max: INDICATOR_LIMITS.code })
  indicatorCode!: string;
}

@InputType({ description: 'Rows to keep: those where the column says so.' })
export class ImportFilterInput {
  @Field(() => String, { description: 'Header of the column.' })
  @Text({ max: INDICATOR_LIMITS.column })
  column!: string;

  @Field(() => String, { description: 'What it says in the rows to keep.' })
  @MaxLength(INDICATOR_LIMITS.column)
  value!: string;
}

@InputType({ isAbstract: true })
export abstract class ChosenMapping {
  @Field(() => ImportLayoutEnum, { description: 'How values stand in the table.' })
  layout!: ImportLayout;

  @Field(() => String, { description: 'Header of the column with the code of the territory.' })
  @Text({ max: INDICATOR_LIMITS.column })
  territoryColumn!: string;

  @Field(() => String, { nullable: true, description: 'Header of the column with its level; null: communes, or as the codes tell.' })
  @OptionalText({ max: INDICATOR_LIMITS.column })
  levelColumn?: string | null;

  @Field(() => String, { nullable: true, description: 'Header of the column with the period.' })
  @OptionalText({ max: INDICATOR_LIMITS.column })
  periodColumn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Period of all values (yyyy00, yyyy01…), where no column tells.' })
  @IsOptional()
  @Min(190_000)
  @Max(210_012)
  fixedPeriod?: number | null;

  @Field(() => [ImportColumnInput], { description: 'What stands for which indicator, 500 at most.' })
  @ArrayMaxSize(MAX_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ImportColumnInput)
  columns!: ImportColumnInput[];

  @Field(() => String, { nullable: true, description: 'Long tables: header of the column that says of which indicator the value is.' })
  @OptionalText({ max: INDICATOR_LIMITS.column })
  indicatorColumn?: string | null;

  @Field(() => String, { nullable: true, description: 'Long tables: header of the column with the value.' })
  @OptionalText({ max: INDICATOR_LIMITS.column })
  valueColumn?: string | null;

  @Field(() => String, { nullable: true, description: 'Header of the column with the state of the value.' })
  @OptionalText({ max: INDICATOR_LIMITS.column })
  statusColumn?: string | null;

  @Field(() => [ImportFilterInput], { nullable: true, description: 'Rows to keep, 20 conditions at most; null: all of them.' })
  @IsOptional()
  @ArrayMaxSize(MAX_FILTERS)
  @ValidateNested({ each: true })
  @Type(() => ImportFilterInput)
  filters?: ImportFilterInput[] | null;

  @Field(() => Int, { nullable: true, description: 'Year whose communes the codes mean; null: the year that knows most of them.' })
  @IsOptional()
  @Min(1990)
  @Max(2100)
  geographyYear?: number | null;

  @Field(() => ImportDecimalMarkEnum, {
    nullable: true,
    description:
      'What stands before decimals, for cells that could be two numbers (31,402) and that no other cell of their column decides; null: nobody knows.',
  })
  @IsOptional()
  decimalMark?: DecimalMark | null;
}

@InputType({ description: 'How the table of an import is to be read.' })
export class ImportMappingInput extends ChosenMapping {
  @Field(() => Int, { description: 'The import.' })
  id!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name under which the network remembers the mapping for files with the same header, 200 characters at most; null: once only.',
  })
  @OptionalName({ max: INDICATOR_LIMITS.rememberAs })
  rememberAs?: string | null;
}

@InputType({ description: 'An import to apply.' })
export class ConfirmImportInput {
  @Field(() => Int, { description: 'The import.' })
  id!: number;

  @Field(() => Boolean, { description: 'Whether the person looked at the unlikely values.' })
  areDoubtsAccepted!: boolean;
}
