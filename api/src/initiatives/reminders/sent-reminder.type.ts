import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional } from 'class-validator';
import { CcasRef } from '../../network';
import { PageArgs } from '../../platform/graphql/paging';
import { Instant } from '../../platform/graphql/scalars';

@ArgsType()
export class SentRemindersArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => [ID], { nullable: true, description: 'Those CCAS alone, 1,500 at most; null: all that the viewer may remind.' })
  @IsOptional()
  @ArrayMaxSize(1500)
  ccasIds?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone after which no news came.' })
  isUnanswered!: boolean;
}

@ObjectType('SentReminder', { description: 'A reminder that was sent to a CCAS, and what came of it.' })
export class SentReminder {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CcasRef, { description: 'The CCAS that was reminded.' })
  ccas!: CcasRef;

  @Field(() => ID, { description: 'The plan for which its news were asked.' })
  planId!: string;

  @Field(() => String, { description: 'Title of that plan.' })
  planTitle!: string;

  @Field(() => Instant, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who sent it; null where it is not known any more.' })
  sentByName!: string | null;

  @Field(() => Int, { description: 'Directors to whom a mail was written.' })
  recipientsCount!: number;

  @Field(() => Instant, { nullable: true, description: 'Latest news of the CCAS on the plan since then; null: none came.' })
  answeredAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'Before that instant the CCAS is not reminded again; null where it may be already.' })
  nextAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it is the latest of its CCAS, without an answer, for the current plan: what is worth reminding again.' })
  isPending!: boolean;
}

@ObjectType('SentReminderPage', { description: 'A page of the reminders that were sent, the latest first.' })
export class SentReminderPage {
  @Field(() => [SentReminder], { description: 'The page.' })
  items!: SentReminder[];

  @Field(() => Int, { description: 'Reminders in all.' })
  totalCount!: number;
}
