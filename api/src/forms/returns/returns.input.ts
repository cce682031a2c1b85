import { type AnswerState, FORM_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Text } from '../../platform/graphql/validation';
import { FormAnswerStateEnum } from '../forms.enums';

/** Answers that are sent at once: a section, an import. */
const MOST_ANSWERS = 2_000;

@InputType({ description: 'A return: what a CCAS answers to a collection. It need not have been opened before.' })
export class FormReturnInput {
  @Field(() => ID, { description: 'The collection.' })
  collectionId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;
}

@InputType({ description: 'One answer, or that there is none any more.' })
export class FormAnswerInput {
  @Field(() => String, { description: 'The entry: `question`, or `question__row__column`.' })
  @MaxLength(60)
  entry!: string;

  @Field(() => FormAnswerStateEnum, { nullable: true, description: 'What is known of it; null: the answer is taken back.' })
  state?: AnswerState | null;

  @Field(() => String, { nullable: true, description: 'A decimal with a point, a civil date, the code of an option, codes with commas between them, a text.' })
  @OptionalText({ max: FORM_LIMITS.textLength })
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Of a share: a decimal with a point.' })
  @OptionalText({ max: FORM_LIMITS.figureLength })
  denominator?: string | null;

  @Field(() => String, { nullable: true, description: '« Autre », in words.' })
  @OptionalText({ max: FORM_LIMITS.methodLength })
  other?: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is none, or why it is right though one asks about it.' })
  @OptionalText({ max: FORM_LIMITS.reasonLength })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'How it was counted or estimated.' })
  @OptionalText({ max: FORM_LIMITS.methodLength })
  method?: string | null;

  @Field(() => String, { nullable: true, description: 'What there is to say of it.' })
  @OptionalText({ max: FORM_LIMITS.commentLength })
  comment?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was taken over from last year.' })
  isFromLastYear?: boolean | null;

  @Field(() => Int, { description: 'Version of the answer that the person saw; 0: she saw none.' })
  version!: number;
}

@InputType({ description: 'Answers of a CCAS.' })
export class AnswerFormInput extends FormReturnInput {
  @Field(() => [FormAnswerInput], { description: 'The answers: those that were changed by somebody else meanwhile are given back, the others are kept.' })
  @ArrayMaxSize(MOST_ANSWERS)
  @ValidateNested({ each: true })
  @Type(() => FormAnswerInput)
  answers!: FormAnswerInput[];
}

@InputType({ description: 'An answer, as a person saw it.' })
export class SeenFormAnswerInput {
  @Field(() => String, { description: 'Its entry.' })
  @MaxLength(60)
  entry!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'Answers that were put there beforehand, and that the person stands for.' })
export class ConfirmFormAnswersInput extends FormReturnInput {
  @Field(() => [SeenFormAnswerInput], { description: 'Which: one that says something else by now waits for her to see it.' })
  @ArrayMaxSize(MOST_ANSWERS)
  @ValidateNested({ each: true })
  @Type(() => SeenFormAnswerInput)
  answers!: SeenFormAnswerInput[];
}

@InputType({ description: 'A return to submit.' })
export class SubmitFormReturnInput extends FormReturnInput {
  @Field(() => String, { description: 'Who vouches for it.' })
  @Text({ max: FORM_LIMITS.signatoryLength })
  signatoryName!: string;

  @Field(() => String, { description: 'In what function.' })
  @Text({ max: FORM_LIMITS.signatoryLength })
  signatoryFunction!: string;

  @Field(() => [SeenFormAnswerInput], {
    description: 'Its answers as the person saw them, those apart that nobody stands for: one that was changed since is shown to her first.',
  })
  @ArrayMaxSize(MOST_ANSWERS)
  @ValidateNested({ each: true })
  @Type(() => SeenFormAnswerInput)
  answers!: SeenFormAnswerInput[];

  @Field(() => Int, { nullable: true, description: 'Minutes that it took, as the person says.' })
  @IsOptional()
  @Min(0)
  @Max(6_000)
  spentMinutes?: number | null;
}

@InputType({ description: 'An answer to correct, and why.' })
export class FormCorrectionInput {
  @Field(() => String, { nullable: true, description: 'The entry; null: the whole return.' })
  @MaxLength(60)
  @IsOptional()
  entry?: string | null;

  @Field(() => String, { description: 'Why.' })
  @Text({ max: FORM_LIMITS.remarkLength })
  reason!: string;
}

@InputType({ description: 'A return to send back to its author.' })
export class ReturnFormReturnInput extends FormReturnInput {
  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => [FormCorrectionInput], { description: 'What is to be corrected: one at least.' })
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => FormCorrectionInput)
  corrections!: FormCorrectionInput[];
}

@InputType({ description: 'A return, as a person saw it.' })
export class SeenFormReturnInput extends FormReturnInput {
  @Field(() => Int, { description: 'Version that the person saw; 0: it was not opened.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why: asked for where something is reopened, excused, or validated anew.' })
  @OptionalText({ max: FORM_LIMITS.remarkLength })
  reason?: string | null;
}

@InputType({ description: 'When a validated return was presented to the board of the CCAS.' })
export class PresentFormReturnInput extends FormReturnInput {
  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @DayField({ nullable: true, description: 'The day; null: it was not.' })
  presentedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The decision of the board, if there is one.' })
  @OptionalText({ max: FORM_LIMITS.deliberationLength })
  deliberation?: string | null;
}

@InputType({ description: 'A remark on an answer or on a whole return.' })
export class AddFormRemarkInput extends FormReturnInput {
  @CreationKey()
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'The entry; null: the whole return.' })
  @MaxLength(60)
  @IsOptional()
  entry?: string | null;

  @Field(() => String, { description: 'What it says.' })
  @Text({ max: FORM_LIMITS.remarkLength })
  body!: string;
}

@InputType({ description: 'A remark to settle, or to open again.' })
export class SettleFormRemarkInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is settled.' })
  isSettled!: boolean;
}
