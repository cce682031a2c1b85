import { CCAS_TOLD_TOGETHER, type PrivacyPoint } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../../accounts';
import { CcasRef } from '../../network';
import { CivilDate } from '../../platform/graphql/scalars';
import { PrivacyPointEnum } from '../privacy.enums';

@ObjectType('PrivacyActionCcas', { description: 'An action at one of its CCAS.' })
export class PrivacyActionCcasType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was done there; null: not yet.' })
  doneOn!: string | null;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may say that it is done there.' })
  canComplete!: boolean;
}

@ObjectType('PrivacyAction', { description: 'Something to do about the RGPD, at one CCAS or, pooled, at several: each does it on its own day.' })
export class PrivacyActionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PrivacyPointEnum, { nullable: true, description: 'Point of the base that it serves; null: none.' })
  point!: PrivacyPoint | null;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  description!: string | null;

  @Field(() => PersonRef, { nullable: true, description: 'Who carries it; null: nobody yet.' })
  owner!: PersonRef | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day by which it is due; null: none.' })
  dueOn!: string | null;

  @Field(() => Int, { description: 'Priority: 1 high, 2 middle, 3 low.' })
  priority!: number;

  @Field(() => String, { nullable: true, description: 'What shows that it is done: a reference or an address.' })
  evidenceReference!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up; null: it was not.' })
  abandonedReason!: string | null;

  @Field(() => Int, { description: 'CCAS of the action, those that the viewer may not see included.' })
  ccasCount!: number;

  @Field(() => Int, {
    nullable: true,
    description: `Of these, those that have done it; null: not told, since some are CCAS that the viewer may not see, and fewer than ${CCAS_TOLD_TOGETHER}.`,
  })
  doneCount!: number | null;

  @Field(() => Boolean, { description: 'Whether it is past its date, not given up, and not done at one of the CCAS that the viewer sees.' })
  isLate!: boolean;

  @Field(() => [PrivacyActionCcasType], { description: 'Its CCAS that the viewer may see, by commune.' })
  ccas!: PrivacyActionCcasType[];

  @Field(() => Boolean, { description: 'Whether the viewer may change it: who plans for all its CCAS.' })
  canUpdate!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}

@ObjectType('PrivacyActionPage', { description: 'A page of actions.' })
export class PrivacyActionPage {
  @Field(() => [PrivacyActionType], { description: 'Those to do first: by date, then priority.' })
  items!: PrivacyActionType[];

  @Field(() => Int, { description: 'Actions in all.' })
  totalCount!: number;
}

@ObjectType('PrivacyActionOwner', { description: 'Somebody who may carry an action: an account of the network.' })
export class PrivacyActionOwner {
  @Field(() => ID, { description: 'Account of the person.' })
  accountId!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;
}
