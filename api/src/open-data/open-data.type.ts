import { OPEN_DATA_LIMITS, OPEN_REFUSALS, type OpenRefusal } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';
import { Text } from '../platform/graphql/validation';

const STATES = {
  closed: 'Nobody outside of its readers sees anything of it.',
  open: 'Some of its tables are open to everybody.',
  withdrawn: 'It was open, and is no more; it does not open again.',
} as const;
/** What becomes of an edition as open data. */
export type OpenDataState = keyof typeof STATES;
const OpenDataStateEnum = graphqlEnum('OpenDataState', 'What becomes of an edition as open data.', STATES);
const OpenRefusalEnum = graphqlEnum('OpenRefusal', 'Why a table stays closed.', OPEN_REFUSALS);

@ObjectType('OpenDataTable', { description: 'A table of an edition that may be opened to everybody.' })
export class OpenDataTable {
  @Field(() => ID, { description: 'The edition and the file.' })
  id!: string;

  @Field(() => String, { description: 'The name of its file.' })
  file!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Int, { description: 'How many rows it has.' })
  rowsCount!: number;

  @Field(() => [String], { description: 'What its fields hold, in French.' })
  fields!: string[];

  @Field(() => OpenRefusalEnum, { nullable: true, description: 'Why it stays closed; null: it may be opened.' })
  refusal!: OpenRefusal | null;

  @Field(() => Boolean, { description: 'Whether it is open, or was until it was withdrawn.' })
  isOpen!: boolean;
}

@ObjectType('OpenDataStanding', { description: 'What of a published edition is open to everybody, and what could be.' })
export class OpenDataStanding {
  @Field(() => ID, { description: 'The edition.' })
  id!: string;

  @Field(() => OpenDataStateEnum, { description: 'What becomes of it.' })
  state!: OpenDataState;

  @Field(() => Boolean, { description: 'Whether it was written for all funders: no other is opened.' })
  isForAll!: boolean;

  @Field(() => [OpenDataTable], { description: 'Its tables.' })
  tables!: OpenDataTable[];

  @Field(() => String, { description: 'By what its network is found: as it is for good, or as it is proposed.' })
  slug!: string;

  @Field(() => Boolean, { description: 'Whether that name is settled.' })
  isSlugSettled!: boolean;

  @Field(() => String, { nullable: true, description: 'SIRET of the union; null: not told.' })
  siret!: string | null;

  @Field(() => String, { description: 'Where the edition is found, or would be.' })
  address!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was opened.' })
  openedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who opened it.' })
  openedByName!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn: everybody reads it at its address.' })
  withdrawnReason!: string | null;
}

@InputType({ description: 'What of an edition to open to everybody.' })
export class OpenEditionDataInput {
  @Field(() => ID, { description: 'A published edition that was written for all funders.' })
  editionId!: string;

  @Field(() => [String], { description: 'The names of the files of its tables, one at least.' })
  @IsArray()
  @ArrayMaxSize(OPEN_DATA_LIMITS.tables)
  @IsString({ each: true })
  @MaxLength(OPEN_DATA_LIMITS.slug, { each: true })
  tables!: string[];

  @Field(() => String, { nullable: true, description: 'By what the network is found, where that is not settled: lower case letters, digits and hyphens.' })
  @IsOptional()
  @MaxLength(OPEN_DATA_LIMITS.slugTyped)
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'SIRET of the union, with or without spaces; null: as it is.' })
  @IsOptional()
  @MaxLength(OPEN_DATA_LIMITS.siret)
  siret?: string | null;
}

@InputType({ description: 'An open edition to withdraw.' })
export class WithdrawEditionDataInput {
  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Why, in 500 characters at most: everybody reads it.' })
  @Text({ max: OPEN_DATA_LIMITS.reason })
  reason!: string;
}
