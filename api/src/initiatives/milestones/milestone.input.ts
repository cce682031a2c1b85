import { INITIATIVE_LIMITS, type MilestoneKind } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText, Provided, Title } from '../../platform/graphql/validation';
import { MilestoneKindEnum } from '../initiative.enums';

@InputType({ description: 'A new milestone of an initiative.' })
export class CreateMilestoneInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => MilestoneKindEnum, { description: 'Date that matters, or deliverable.' })
  kind!: MilestoneKind;

  @Field(() => String, { description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title!: string;

  @DayField({ description: 'Day by which it is due.' })
  dueOn!: string;

  @DayField({ nullable: true, description: 'Day on which it was done, today at the latest.' })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it is done: a text or an address, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.evidence })
  evidence?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Milestones of the network that it waits for, 20 at most; never in a circle.' })
  @IsOptional()
  @ArrayMaxSize(INITIATIVE_LIMITS.waitsFor)
  waitsForIds?: string[] | null;
}

@InputType({ description: 'A change of a milestone. Absent: unchanged. Null: cleared.' })
export class UpdateMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => MilestoneKindEnum, { nullable: true, description: 'Date that matters, or deliverable.' })
  @Provided()
  kind?: MilestoneKind;

  @Field(() => String, { nullable: true, description: 'Its title, 200 characters at most.' })
  @Title({ max: INITIATIVE_LIMITS.title })
  title?: string;

  @DayField({ nullable: true, description: 'Day by which it is due.' })
  @Provided()
  dueOn?: string;

  @DayField({ nullable: true, description: 'Day on which it was done, today at the latest.' })
  doneOn?: string | null;

  @Field(() => String, { nullable: true, description: 'What shows that it is done: a text or an address, 2,000 characters at most.' })
  @OptionalText({ max: INITIATIVE_LIMITS.evidence })
  evidence?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Milestones of the network that it waits for, 20 at most; never in a circle. Absent: unchanged.' })
  @Provided()
  @ArrayMaxSize(INITIATIVE_LIMITS.waitsFor)
  waitsForIds?: string[];
}

@InputType({ description: 'A milestone to delete.' })
export class DeleteMilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
