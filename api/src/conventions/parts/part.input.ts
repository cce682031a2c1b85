import {
  CONVENTION_LIMITS,
  type ConventionActKind,
  type ConventionVolet,
  type PartySide,
  PLAUSIBLE_YEARS,
  readSiren,
  type VoletCoverage,
} from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { OptionalReadText } from '../../network';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { Name, OptionalName, OptionalText, Text, Within } from '../../platform/graphql/validation';
import { ConfirmableInput } from '../convention.input';
import { ConventionActKindEnum, ConventionVoletEnum, PartySideEnum, VoletCoverageEnum } from '../convention.enums';

@InputType({ isAbstract: true })
export abstract class SavePartInput extends ConfirmableInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The convention.' })
  conventionId!: string;

  @Field(() => ID, { nullable: true, description: 'What is changed; absent: it is new.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version that the person saw, for a change.' })
  version?: number | null;
}

@InputType({ description: 'Something of a convention to remove; the journal keeps it.' })
export class RemoveConventionPartInput extends ConfirmableInput {
  @Field(() => ID, { description: 'The convention.' })
  conventionId!: string;

  @Field(() => ID, { description: 'What is removed.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'A party, new or changed. In a change: absent is unchanged, null clears.' })
export class SaveConventionPartyInput extends SavePartInput {
  @Field(() => PartySideEnum, { description: 'Town, CCAS or another.' })
  side!: PartySide;

  @Field(() => String, { description: 'Name of the legal person, 200 characters at most.' })
  @Name({ max: CONVENTION_LIMITS.name })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its SIREN.' })
  @OptionalReadText(readSiren, 'NOT_A_SIREN')
  siren?: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs, 200 characters at most.' })
  @OptionalName({ max: CONVENTION_LIMITS.signatoryName })
  signatoryName?: string | null;

  @Field(() => String, { nullable: true, description: 'In what capacity, 200 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.signatoryCapacity })
  signatoryCapacity?: string | null;

  @DayField({ nullable: true, description: 'First day of the mandate of the signatory.' })
  mandateStartsOn?: string | null;

  @DayField({ nullable: true, description: 'Last day of that mandate.' })
  mandateEndsOn?: string | null;
}

@InputType({ description: 'An act, new or changed. In a change: absent is unchanged, null clears.' })
export class RecordConventionActInput extends SavePartInput {
  @Field(() => ConventionActKindEnum, { description: 'The act.' })
  kind!: ConventionActKind;

  @DayField({ description: 'Its date.' })
  happenedOn!: string;

  @Field(() => Int, { nullable: true, description: 'Year that a yearly report is about, 2000 to 2100; required for it, ignored for other acts.' })
  @IsOptional()
  @Within(PLAUSIBLE_YEARS)
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the deliberation, of the receipt…, 100 characters at most.' })
  @OptionalName({ max: CONVENTION_LIMITS.reference })
  reference?: string | null;

  @Field(() => String, { nullable: true, description: 'Note without personal data, 2,000 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.note })
  note?: string | null;
}

@InputType({ description: 'How far a volet is settled.' })
export class VoletLineInput {
  @Field(() => ConventionVoletEnum, { description: 'The volet.' })
  volet!: ConventionVolet;

  @Field(() => VoletCoverageEnum, { nullable: true, description: 'How far; null: not told.' })
  coverage?: VoletCoverage | null;

  @Field(() => String, { nullable: true, description: 'Article that settles it, 100 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.voletArticle })
  article?: string | null;
}

@InputType({ description: 'Volets of a convention. Those that are not named stay as they are.' })
export class SetConventionVoletsInput {
  @Field(() => ID, { description: 'The convention.' })
  conventionId!: string;

  @Field(() => Int, { description: 'Version of the convention that the person saw.' })
  version!: number;

  @Field(() => [VoletLineInput], { description: 'The volets, each once.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => VoletLineInput)
  volets!: VoletLineInput[];
}

@InputType({ description: 'A rider, new or changed. In a change: absent is unchanged, null clears.' })
export class SaveConventionRiderInput extends SavePartInput {
  @Field(() => Int, { description: 'Its number, 1 to 99.' })
  @Within(CONVENTION_LIMITS.riderNumber)
  number!: number;

  @Field(() => String, { description: 'What it changes, 500 characters at most.' })
  @Text({ max: CONVENTION_LIMITS.subject })
  subject!: string;

  @DayField({ nullable: true, description: 'Deliberation of the board of the CCAS.' })
  caDeliberatedOn?: string | null;

  @DayField({ nullable: true, description: 'Deliberation of the municipal council.' })
  councilDeliberatedOn?: string | null;

  @DayField({ nullable: true, description: 'Signature.' })
  signedOn?: string | null;

  @DayField({ nullable: true, description: 'Receipt of the préfecture.' })
  receivedOn?: string | null;

  @DayField({ nullable: true, description: 'Day of effect.' })
  effectiveOn?: string | null;

  @DayField({ nullable: true, description: 'New term; null: it leaves the term as it is.' })
  newEndsOn?: string | null;
}

@InputType({ description: 'An individual secondment, new or changed.' })
export class SaveConventionSecondmentInput extends SavePartInput {
  @Field(() => String, { description: 'The post, never the person, 200 characters at most.' })
  @Text({ max: CONVENTION_LIMITS.post })
  post!: string;

  @Field(() => Int, { description: 'Share of working time, 1 to 100 percent.' })
  @Within(CONVENTION_LIMITS.timePercent)
  timePercent!: number;

  @DayField({ description: 'First day.' })
  startsOn!: string;

  @DayField({ description: 'Last day.' })
  endsOn!: string;
}
