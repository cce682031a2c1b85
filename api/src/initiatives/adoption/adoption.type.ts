import type { AdoptionStage } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../../accounts';
import { CcasRef } from '../../network';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { AdoptionStageEnum } from '../initiative.enums';
import { InitiativeRef } from '../initiative-ref.type';

@ObjectType('Adoption', { description: 'How far a CCAS has adopted an initiative: one cell of the matrix, with or without news.' })
export class AdoptionType {
  @Field(() => ID, { nullable: true, description: 'Its id; null when there is no news yet.' })
  id!: string | null;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => InitiativeRef, { description: 'The initiative.' })
  initiative!: InitiativeRef;

  @Field(() => AdoptionStageEnum, { nullable: true, description: 'Stage of the adoption; null: no news, which is not « nothing done ».' })
  stage!: AdoptionStage | null;

  @Field(() => String, { nullable: true, description: 'Why the CCAS is not concerned; null at any other stage.' })
  notConcernedReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to know.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What keeps the CCAS from going on; null when nothing does.' })
  blocker!: string | null;

  @Field(() => PersonRef, { nullable: true, description: 'Who was asked to lift the blocker; null: nobody who has an account here.' })
  blockerAddressee!: PersonRef | null;

  @Field(() => String, { nullable: true, description: 'Who can lift the blocker, by name: that of the account, or of somebody who has none here.' })
  blockerLiftedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'What has to come about for it to be lifted.' })
  blockerLiftsWhen!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which to look at it again.' })
  blockerReviewOn!: string | null;

  @Field(() => String, { nullable: true, description: 'With which that day was last put off.' })
  blockerReviewNote!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day since which it is blocked.' })
  blockedSince!: string | null;

  @Field(() => String, { nullable: true, description: 'What lifted the last blocker; null while there is one.' })
  blockerOutcome!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Date of the last news; null: never.' })
  lastNewsAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave the last news.' })
  lastNewsByName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Version, to be sent back with a change; null when there is no news yet.' })
  version!: number | null;

  @Field(() => Boolean, { description: 'Whether the viewer may give news of it.' })
  canUpdate!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the viewer may lift what blocks, or put off the look at it: who may give news of it, and whom it is addressed to.',
  })
  canLift!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer sees more than the stage and its date; when not, reason, note, blocker and author are null.' })
  isDetailVisible!: boolean;
}

@ObjectType('AdoptionCounts', { description: 'Number of CCAS at each stage of an initiative.' })
export class AdoptionCounts {
  @Field(() => Int, { description: 'CCAS open in the network.' })
  total!: number;

  @Field(() => Int, { description: 'Total less not concerned: the denominator of the adoption rate.' })
  concerned!: number;

  @Field(() => Int, { description: 'CCAS that gave news.' })
  answered!: number;

  @Field(() => Int, { description: 'Total less answered.' })
  withoutNews!: number;

  @Field(() => Int, { description: 'Not concerned.' })
  notConcerned!: number;

  @Field(() => Int, { description: 'To be contacted.' })
  toContact!: number;

  @Field(() => Int, { description: 'Informed.' })
  informed!: number;

  @Field(() => Int, { description: 'Volunteers.' })
  volunteer!: number;

  @Field(() => Int, { description: 'Committed.' })
  committed!: number;

  @Field(() => Int, { description: 'In place, not assessed yet.' })
  inPlace!: number;

  @Field(() => Int, { description: 'In place and assessed.' })
  assessed!: number;

  @Field(() => Int, { description: 'Blocked, among those whose blockers the viewer may see.' })
  blocked!: number;
}
