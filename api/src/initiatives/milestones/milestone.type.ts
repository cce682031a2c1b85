import type { MilestoneKind } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate } from '../../platform/graphql/scalars';
import { InitiativeRef } from '../initiative-ref.type';
import { MilestoneKindEnum } from '../initiative.enums';

@ObjectType('PublishedMilestone', { description: 'A milestone as a funder sees it.' })
export class PublishedMilestone {
  @Field(() => MilestoneKindEnum, { description: 'Date that matters, or deliverable.' })
  kind!: MilestoneKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => CivilDate, { description: 'Day by which it is due.' })
  dueOn!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Day on which it was done; null when it is not.' })
  doneOn!: string | null;
}

@ObjectType('AwaitedMilestone', { description: 'A milestone that another one waits for.' })
export class AwaitedMilestone extends PublishedMilestone {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => InitiativeRef, { description: 'Its initiative.' })
  initiative!: InitiativeRef;
}

@ObjectType('Milestone', { description: 'A date that matters in an initiative, or something to hand over.' })
export class MilestoneType extends PublishedMilestone {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What shows that it is done: a text or an address.' })
  evidence!: string | null;

  @Field(() => Boolean, { description: 'Whether it is past its date and not done.' })
  isLate!: boolean;

  @Field(() => [AwaitedMilestone], { description: 'What it waits for, by their day.' })
  waitsFor!: AwaitedMilestone[];

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}
