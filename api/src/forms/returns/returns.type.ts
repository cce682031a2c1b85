import type { AnswerOrigin, AnswerState, FormDefinition, GivenFile, ReturnState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { CivilDate, Instant, Json } from '../../platform/graphql/scalars';
import { FormReturnSectionType } from '../collections/collections.type';
import { FormAnswerOriginEnum, FormAnswerStateEnum, FormReturnStateEnum } from '../forms.enums';

@ObjectType('FormGivenFile', { description: 'A file that an answer gives, in one of its versions.' })
export class FormGivenFileType implements GivenFile {
  @Field(() => ID, { description: 'The version, by which it is downloaded.' })
  versionId!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { description: 'The name under which it is given back.' })
  name!: string;
}

@ObjectType('FormAnswer', { description: 'One answer of a return.' })
export class FormAnswerType {
  @Field(() => ID, { nullable: true, description: 'Its id, to which its files are attached; null: it is not of this return.' })
  id!: string | null;

  @Field(() => String, { description: 'The entry: `question`, or `question__row__column`.' })
  entry!: string;

  @Field(() => Int, { description: 'Version, to be named by whoever changes it; 0: it is not of this return.' })
  version!: number;

  @Field(() => FormAnswerStateEnum, { description: 'What is known of it.' })
  state!: AnswerState;

  @Field(() => String, { nullable: true, description: 'A decimal with a point, a civil date, the code of an option, codes with commas between them, a text.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a share.' })
  denominator!: string | null;

  @Field(() => String, { nullable: true, description: '« Autre », in words.' })
  other!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is none, or why it is right though one asks about it.' })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'How it was counted or estimated.' })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'What there is to say of it.' })
  comment!: string | null;

  @Field(() => FormAnswerOriginEnum, { description: 'Where it comes from.' })
  origin!: AnswerOrigin;

  @Field(() => String, { nullable: true, description: 'Of what was not typed: its producer, and of when it is.' })
  source!: string | null;

  @Field(() => Boolean, { description: 'Whether a person stands for it.' })
  isConfirmed!: boolean;

  @Field(() => [FormGivenFileType], { description: 'Files that stand there; of the time before, those that were validated.' })
  files!: readonly FormGivenFileType[];

  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  updatedByName!: string | null;
}

@ObjectType('FormRemark', { description: 'A remark on an answer, or on a whole return.' })
export class FormRemarkType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version, to be named by whoever changes it.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'The entry; null: the whole return.' })
  entry!: string | null;

  @Field(() => String, { description: 'What it says.' })
  body!: string;

  @Field(() => Boolean, { description: 'Whether it sends the answer back to its author.' })
  isReturn!: boolean;

  @Field(() => String, { description: 'Who wrote it.' })
  authorName!: string;

  @Field(() => Instant, { description: 'When.' })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was settled.' })
  settledAt!: Date | null;
}

@ObjectType('FormReturnEdition', { description: 'What was validated of a return, once; nobody changes it.' })
export class FormReturnEditionType {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Why it corrects the one before.' })
  reason!: string | null;

  @Field(() => Instant, { description: 'When it was validated.' })
  validatedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  validatedByName!: string;
}

@ObjectType('FormReturn', { description: 'What a CCAS answers to a collection.' })
export class FormReturnType {
  @Field(() => ID, { nullable: true, description: 'Its id; null: nobody has opened it.' })
  id!: string | null;

  @Field(() => Int, { description: 'Version, to be named by whoever acts on it; 0: nobody has opened it.' })
  version!: number;

  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => String, { description: 'Title of the collection.' })
  collectionTitle!: string;

  @Field(() => String, { nullable: true, description: 'What the collection serves.' })
  purpose!: string | null;

  @Field(() => CivilDate, { description: 'First day of the period that is asked about.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of it.' })
  periodTo!: string;

  @Field(() => Instant, { nullable: true, description: 'When the collection was closed.' })
  closedAt!: Date | null;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => Int, { nullable: true, description: 'Inhabitants of its commune.' })
  population!: number | null;

  @Field(() => FormReturnStateEnum, { nullable: true, description: 'How far it is; null: nobody has opened it.' })
  state!: ReturnState | null;

  @Field(() => String, { nullable: true, description: 'Why it was reopened, or excused.' })
  reason!: string | null;

  @Field(() => Json, { description: 'What is asked (`FormDefinition` of libs/domain).' })
  definition!: FormDefinition;

  @Field(() => [FormAnswerType], { description: 'Its answers.' })
  answers!: readonly FormAnswerType[];

  @Field(() => [FormAnswerType], { description: 'What the CCAS answered the year before, as it was validated: shown, and taken over by an act alone.' })
  lastYear!: readonly FormAnswerType[];

  @Field(() => String, { nullable: true, description: 'Title of the collection of the year before.' })
  lastYearTitle!: string | null;

  @Field(() => [FormReturnSectionType], { description: 'How far each section is that is shown.' })
  sections!: readonly FormReturnSectionType[];

  @Field(() => [FormRemarkType], { description: 'Remarks on it, the oldest first.' })
  remarks!: readonly FormRemarkType[];

  @Field(() => [FormReturnEditionType], { description: 'What was validated of it, the latest first.' })
  editions!: readonly FormReturnEditionType[];

  @Field(() => Instant, { nullable: true, description: 'When it was submitted last.' })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who vouches for it.' })
  signatoryName!: string | null;

  @Field(() => String, { nullable: true, description: 'In what function.' })
  signatoryFunction!: string | null;

  @Field(() => Boolean, { description: 'Whether the coordination submitted it for the CCAS.' })
  isOnBehalf!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'When it was presented to the board.' })
  presentedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The decision of the board.' })
  deliberation!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may answer now.' })
  canAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may submit now.' })
  canSubmit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer checks: sends back, validates, reopens, excuses.' })
  canCheck!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer answers for another: the coordination, in the name of the CCAS.' })
  isForAnother!: boolean;
}

@ObjectType('FormAnswersKept', { description: 'What became of answers that were sent.' })
export class FormAnswersKeptType {
  @Field(() => FormReturnType, { description: 'The return as it is now.' })
  formReturn!: FormReturnType;

  @Field(() => [String], { description: 'Entries that somebody else changed meanwhile: theirs stand, what was sent of these was not kept.' })
  conflicts!: readonly string[];
}
