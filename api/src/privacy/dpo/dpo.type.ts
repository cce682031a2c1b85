import type { CnilProcedureKind, DpoMode } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate } from '../../platform/graphql/scalars';
import { CnilProcedureKindEnum, DpoModeEnum } from './dpo.enums';

@ObjectType('DpoDesignation', { description: 'Who is the DPO of a CCAS, from when to when. Without the right to the detail: mode and dates alone.' })
export class DpoDesignationType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DpoModeEnum, { description: 'How the CCAS has its DPO.' })
  mode!: DpoMode;

  @Field(() => String, { nullable: true, description: 'Organisation of the DPO; null for its own, or hidden.' })
  organisation!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the DPO; null when not known, or hidden.' })
  dpoName!: string | null;

  @Field(() => String, { nullable: true, description: 'Professional e-mail address of the DPO.' })
  dpoEmail!: string | null;

  @Field(() => String, { nullable: true, description: 'Professional telephone of the DPO.' })
  dpoPhone!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the designation at the CNIL.' })
  cnilNumber!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the designation at the CNIL.' })
  designatedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the letter of mission.' })
  missionLetterOn!: string | null;

  @Field(() => CivilDate, { description: 'First day in office.' })
  startsOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day in office; null: for good.' })
  endsOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isCurrent!: boolean;

  @Field(() => Boolean, { description: 'Whether the person is invented, for a demonstration.' })
  isFictitious!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('CnilProcedure', { description: 'What the CNIL opened about a CCAS.' })
export class CnilProcedureType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CnilProcedureKindEnum, { description: 'What it is.' })
  kind!: CnilProcedureKind;

  @Field(() => String, { nullable: true, description: 'Reference of the CNIL.' })
  reference!: string | null;

  @Field(() => CivilDate, { description: 'Day on which it was opened.' })
  openedOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Day by which the CCAS must answer or comply.' })
  dueOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was closed; null: open.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'How it ended.' })
  outcome!: string | null;

  @Field(() => Boolean, { description: 'Whether it is open past its date.' })
  isLate!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('CcasDpo', { description: 'The DPO of a CCAS, and what the CNIL opened.' })
export class CcasDpo {
  @Field(() => [DpoDesignationType], { description: 'Designations, the latest first.' })
  designations!: DpoDesignationType[];

  @Field(() => [CnilProcedureType], { description: 'Procedures of the CNIL, open ones first; empty when the viewer may not see the detail.' })
  procedures!: CnilProcedureType[];

  @Field(() => Boolean, { description: 'Whether the viewer sees more than mode and dates.' })
  isDetailVisible!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may change them.' })
  canUpdate!: boolean;
}
