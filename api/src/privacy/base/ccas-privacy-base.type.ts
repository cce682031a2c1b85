import type { PrivacyAnswer, PrivacyPoint, PrivacyRisk, PrivacyState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { PrivacyAnswerEnum, PrivacyPointEnum, PrivacyRiskEnum, PrivacyStateEnum } from '../privacy.enums';
import { PrivacyCounts } from './privacy-base.type';

@ObjectType('PrivacyPointStatus', { description: 'A point of the base at a CCAS, answered or not.' })
export class PrivacyPointStatus {
  @Field(() => PrivacyPointEnum, { description: 'The point.' })
  point!: PrivacyPoint;

  @Field(() => PrivacyStateEnum, { description: 'Its state today.' })
  state!: PrivacyState;

  @Field(() => ID, { nullable: true, description: 'Id of the answer, the parent of its files (`privacy_answer`); null: not answered, or not visible.' })
  answerId!: string | null;

  @Field(() => PrivacyAnswerEnum, { description: 'The answer; `unknown` when there is none.' })
  answer!: PrivacyAnswer;

  @Field(() => Boolean, { description: 'Whether it is answered « yes » or « partly » and no file is attached: it is not proven.' })
  isWithoutFile!: boolean;

  @Field(() => CivilDate, { nullable: true, description: 'Date of the evidence.' })
  evidenceOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'End of the evidence that was set by hand.' })
  evidenceEndsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day on which the evidence counts, by hand or by the policy; null: no end, or no evidence.' })
  validUntil!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months for which evidence of this point counts in this network; null: it does not expire by itself.' })
  validityMonths!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the point is without object. Detail.' })
  notApplicableReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What the evidence is and where it stands. Detail.' })
  evidenceReference!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many are done: processing recorded, contracts verified, assessments made. Detail.' })
  doneCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of how many. Detail.' })
  requiredCount!: number | null;

  @Field(() => String, { nullable: true, description: 'What else there is to know. Detail.' })
  comment!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Last change of the answer.' })
  updatedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who changed it last. Detail.' })
  updatedByName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be sent back with a change; null when there is no answer yet.' })
  version!: number | null;
}

@ObjectType('CcasPrivacyBase', { description: 'The RGPD base of a CCAS.' })
export class CcasPrivacyBase {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => [PrivacyPointStatus], { description: 'The twelve points, in order.' })
  points!: PrivacyPointStatus[];

  @Field(() => PrivacyCounts, { description: 'The points by state.' })
  counts!: PrivacyCounts;

  @Field(() => Boolean, { description: 'Whether the viewer may answer.' })
  canUpdate!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer sees more than states and dates; when not, the fields called « Detail » are null.' })
  isDetailVisible!: boolean;
}

@ObjectType('PrivacyWorkItem', { description: 'Something to handle, at one CCAS.' })
export class PrivacyWorkItem {
  @Field(() => ID, { description: 'Its id: of the procedure or breach, or made of CCAS and point.' })
  id!: string;

  @Field(() => PrivacyRiskEnum, { description: 'Why it is here.' })
  risk!: PrivacyRisk;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => PrivacyPointEnum, { description: 'The point it belongs to.' })
  point!: PrivacyPoint;

  @Field(() => CivilDate, { nullable: true, description: 'Deadline of the procedure or breach, or the last day of evidence that expired; null: none.' })
  dueOn!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Day of the last change of the answer, or on which the procedure or breach began; null: never answered.',
  })
  since!: string | null;

  @Field(() => Boolean, { description: 'Whether the point is answered « yes » or « partly » and no file is attached.' })
  isWithoutFile!: boolean;

  @Field(() => Int, { nullable: true, description: 'Version of the answer, to be sent back with a change; null: no answer yet, or no point of the base.' })
  version!: number | null;
}

@ObjectType('PrivacyWorkCount', { description: 'How much of the worklist stands at one CCAS, or at one point.' })
export class PrivacyWorkCount {
  @Field(() => String, { description: 'Id of the CCAS, or name of the point.' })
  key!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('PrivacyWorklist', { description: 'A page of the worklist.' })
export class PrivacyWorklist {
  @Field(() => [PrivacyWorkItem], { description: 'In the order asked for; within it by risk, then by deadline, then by the oldest.' })
  items!: PrivacyWorkItem[];

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => Int, { description: 'Answers « yes » or « partly » without a file, of all CCAS that the list is about.' })
  withoutFileCount!: number;

  @Field(() => [PrivacyWorkCount], { description: 'How many there are in each group of the order asked for; empty in the order of risks.' })
  groups!: PrivacyWorkCount[];
}

@ObjectType('PrivacyValidity', { description: 'For how long evidence of a point counts in a network: a policy, which no law sets.' })
export class PrivacyValidityType {
  @Field(() => PrivacyPointEnum, { description: 'The point.' })
  point!: PrivacyPoint;

  @Field(() => Int, { nullable: true, description: 'Months; null: the evidence does not expire by itself.' })
  months!: number | null;

  @Field(() => Int, { nullable: true, description: 'Months proposed when the network sets nothing; null: no expiry.' })
  defaultMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be sent back with a change; null while the network has set nothing.' })
  version!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When the network set it last.' })
  updatedAt!: string | null;
}
