import type { FormDefinition, ReturnState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { CivilDate, Instant, Json } from '../../platform/graphql/scalars';
import { FormReturnStateEnum } from '../forms.enums';

@ObjectType('FormReturnSection', { description: 'How far a section of a return is.' })
export class FormReturnSectionType {
  @Field(() => String, { description: 'Its code.' })
  section!: string;

  @Field(() => Int, { description: 'Questions that want an answer.' })
  expected!: number;

  @Field(() => Int, { description: 'Those that have one.' })
  answered!: number;
}

@ObjectType('FormReturnSummary', { description: 'How far a CCAS is with a collection.' })
export class FormReturnSummary {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => FormReturnStateEnum, { nullable: true, description: 'How far; null: nobody has opened it.' })
  state!: ReturnState | null;

  @Field(() => Int, { description: 'Questions that want an answer; 0 before it was opened.' })
  expected!: number;

  @Field(() => Int, { description: 'Those that have one.' })
  answered!: number;

  @Field(() => Int, { description: 'Remarks that wait.' })
  openRemarks!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was submitted last.' })
  submittedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was validated last.' })
  validatedAt!: Date | null;

  @Field(() => CivilDate, { nullable: true, description: 'When it was presented to the board.' })
  presentedOn!: string | null;

  @Field(() => Int, { nullable: true, description: 'Inhabitants of its commune.' })
  population!: number | null;
}

@ObjectType('FormCollectionSummary', { description: 'A collection in the list of those of a network.' })
export class FormCollectionSummary {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => ID, { description: 'Its form.' })
  formId!: string;

  @Field(() => String, { description: 'Title of its form.' })
  formTitle!: string;

  @Field(() => CivilDate, { description: 'First day of the period that is asked about.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of it.' })
  periodTo!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'CCAS that the viewer may see and that are expected to answer.' })
  expected!: number;

  @Field(() => Int, { description: 'Of these, those that submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'Of these, those that were validated.' })
  validated!: number;
}

@ObjectType('FormCollection', { description: 'A form asked over a period, with how far each CCAS is that the viewer may see.' })
export class FormCollectionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => Int, { description: 'Version, to be named by whoever changes it.' })
  version!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it serves.' })
  purpose!: string | null;

  @Field(() => ID, { description: 'Its form.' })
  formId!: string;

  @Field(() => String, { description: 'Title of its form.' })
  formTitle!: string;

  @Field(() => Int, { description: 'Number of the version of its form.' })
  formNumber!: number;

  @Field(() => Json, { description: 'What it asks (`FormDefinition` of libs/domain).' })
  definition!: FormDefinition;

  @Field(() => CivilDate, { description: 'First day of the period that is asked about.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of it.' })
  periodTo!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was closed.' })
  closedAt!: Date | null;

  @Field(() => [FormReturnSummary], { description: 'How far each CCAS is that the viewer may see, by EPT and name.' })
  returns!: readonly FormReturnSummary[];

  @Field(() => Boolean, { description: 'Whether the viewer may check, return and validate.' })
  canCheck!: boolean;
}
