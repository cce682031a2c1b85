import { type AdoptionStage, INITIATIVE_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalName, OptionalText, Provided } from '../../platform/graphql/validation';
import { AdoptionStageEnum } from '../initiative.enums';

@InputType({ description: 'News of an initiative at a CCAS. Absent: unchanged. Null: cleared.' })
export class UpdateAdoptionInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Version that the person saw; null: « I saw no news yet ». Any other state is a STALE_VERSION with the present one.',
  })
  version?: number | null;

  @Field(() => AdoptionStageEnum, { nullable: true, description: 'Stage; required for the first news.' })
  @Provided()
  stage?: AdoptionStage;

  @Field(() => String, {
    nullable: true,
    description: 'Why the CCAS is not concerned, 1,000 characters at most: required at that stage, refused at any other.',
  })
  @OptionalText({ max: INITIATIVE_LIMITS.notConcernedReason })
  notConcernedReason?: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to know, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.note })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'What keeps the CCAS from going on, 1,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.blocker })
  blocker?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Account of who can lift the blocker (`blockerAddressees`), in the place of a name; only with a blocker. That person is told.',
  })
  blockerAddresseeId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of who can lift the blocker, 200 characters at most, in the place of an account unless one is given; that of the present account changes nothing. Only with a blocker.',
  })
  @OptionalName({ max: INITIATIVE_LIMITS.blockerLiftedBy })
  blockerLiftedBy?: string | null;

  @Field(() => String, { nullable: true, description: 'What has to come about for it to be lifted, 500 characters at most; only with a blocker.' })
  @OptionalText({ max: INITIATIVE_LIMITS.blockerLiftsWhen })
  blockerLiftsWhen?: string | null;

  @DayField({ nullable: true, description: 'Day on which to look at it again, not a past one when it is new; only with a blocker.' })
  blockerReviewOn?: string | null;

  @DayField({ nullable: true, description: 'Day since which it is blocked, today at the latest; today when a new blocker says nothing.' })
  blockedSince?: string | null;
}

@InputType({ description: '« Rien de nouveau »: the news holds; only its date and author change.' })
export class ConfirmAdoptionInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: '« Levé »: what blocked the CCAS no longer does.' })
export class LiftBlockerInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What lifted it, 1,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.blocker })
  outcome?: string | null;
}

@InputType({ description: '« Revoir le … »: what blocks still does, and is to be looked at again on another day.' })
export class PostponeBlockerInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @DayField({ description: 'The day, today or later.' })
  reviewOn!: string;

  @Field(() => String, { nullable: true, description: 'Where it stands, 500 characters at most; null: nothing to say of it.' })
  @OptionalText({ max: INITIATIVE_LIMITS.blockerReviewNote })
  note?: string | null;
}
