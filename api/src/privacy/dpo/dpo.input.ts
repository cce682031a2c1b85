import { PRIVACY_LIMITS, readPhone, type CnilProcedureKind, type DpoMode } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { OptionalReadText } from '../../network';
import { CreationKey } from '../../platform/creations/creation-key';
import { OptionalEmailText } from '../../platform/graphql/email';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalName, OptionalText, Provided } from '../../platform/graphql/validation';
import { CnilProcedureKindEnum, DpoModeEnum } from './dpo.enums';

@InputType({ isAbstract: true })
class DpoDetailsInput {
  @Field(() => String, { nullable: true, description: 'Organisation of the DPO, 200 characters at most.' })
  @OptionalName({ max: PRIVACY_LIMITS.organisation })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the DPO, 200 characters at most.' })
  @OptionalName({ max: PRIVACY_LIMITS.dpoName })
  dpoName?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional e-mail address of the DPO.' })
  @OptionalEmailText()
  dpoEmail?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional telephone of the DPO.' })
  @OptionalReadText(readPhone, 'NOT_A_PHONE')
  dpoPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the designation at the CNIL, 50 characters at most.' })
  @OptionalName({ max: PRIVACY_LIMITS.cnilNumber })
  cnilNumber?: string | null;

  @DayField({ nullable: true, description: 'Day of the designation at the CNIL.' })
  designatedOn?: string | null;

  @DayField({ nullable: true, description: 'Day of the letter of mission.' })
  missionLetterOn?: string | null;

  @DayField({ nullable: true, description: 'Last day in office; null: for good.' })
  endsOn?: string | null;
}

@InputType({ description: 'The designation of a DPO.' })
export class CreateDpoDesignationInput extends DpoDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => DpoModeEnum, { description: 'How the CCAS has its DPO.' })
  mode!: DpoMode;

  @DayField({ description: 'First day in office.' })
  startsOn!: string;
}

@InputType({ description: 'A change of a designation. Absent: unchanged. Null: cleared.' })
export class UpdateDpoDesignationInput extends DpoDetailsInput {
  @Field(() => ID, { description: 'The designation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => DpoModeEnum, { nullable: true, description: 'How the CCAS has its DPO.' })
  @Provided()
  mode?: DpoMode;

  @DayField({ nullable: true, description: 'First day in office.' })
  @Provided()
  startsOn?: string;
}

@InputType({ isAbstract: true })
class CnilProcedureDetailsInput {
  @Field(() => String, { nullable: true, description: 'Reference of the CNIL, 100 characters at most.' })
  @OptionalName({ max: PRIVACY_LIMITS.reference })
  reference?: string | null;

  @DayField({ nullable: true, description: 'Day by which the CCAS must answer or comply.' })
  dueOn?: string | null;

  @DayField({ nullable: true, description: 'Day on which it was closed, today at the latest.' })
  closedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'How it ended, 500 characters at most. No data about persons.' })
  @OptionalText({ max: PRIVACY_LIMITS.outcome })
  outcome?: string | null;
}

@InputType({ description: 'What the CNIL opened.' })
export class CreateCnilProcedureInput extends CnilProcedureDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => CnilProcedureKindEnum, { description: 'What it is.' })
  kind!: CnilProcedureKind;

  @DayField({ description: 'Day on which it was opened, today at the latest.' })
  openedOn!: string;
}

@InputType({ description: 'A change of a procedure. Absent: unchanged. Null: cleared.' })
export class UpdateCnilProcedureInput extends CnilProcedureDetailsInput {
  @Field(() => ID, { description: 'The procedure.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => CnilProcedureKindEnum, { nullable: true, description: 'What it is.' })
  @Provided()
  kind?: CnilProcedureKind;

  @DayField({ nullable: true, description: 'Day on which it was opened, today at the latest.' })
  @Provided()
  openedOn?: string;
}

@InputType({ description: 'A row to delete that was entered by mistake; the journal keeps what it was.' })
export class DeletePrivacyRowInput {
  @Field(() => ID, { description: 'The row.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
