import { MAIL_STATES, type MailState } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { graphqlEnum } from '../../platform/graphql/enum';
import { PageArgs } from '../../platform/graphql/paging';
import { Instant } from '../../platform/graphql/scalars';

const MailStateEnum = graphqlEnum<MailState>('MailState', 'How a mail stands.', MAIL_STATES);

@ArgsType()
export class SentMailsArgs extends PageArgs {
  @Field(() => MailStateEnum, { nullable: true, description: 'Those that stand so alone; null: all.' })
  @IsOptional()
  state?: MailState | null;
}

@ObjectType({ description: 'A mail that the product wrote; what it said is not kept.' })
export class SentMail {
  @Field(() => ID, { description: 'Its number, under which the log tells of it.' })
  id!: string;

  @Field(() => String, { description: 'To whom.' })
  recipient!: string;

  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => MailStateEnum, { description: 'How it stands.' })
  state!: MailState;

  @Field(() => Instant, { description: 'When it left; before that, when it was written.' })
  at!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it is tried again; null when it is not.' })
  nextAt!: Date | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attemptsCount!: number;
}

@ObjectType({ description: 'How many mails stand so.' })
export class MailCount {
  @Field(() => MailStateEnum, { description: 'How.' })
  state!: MailState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A page of the mails of the last three months, the latest first.' })
export class SentMailPage {
  @Field(() => [MailCount], { description: 'Every state, with all the mails that stand so.' })
  counts!: MailCount[];

  @Field(() => [SentMail], { description: 'The page.' })
  items!: SentMail[];

  @Field(() => Int, { description: 'Mails in all, of the state that is asked for.' })
  totalCount!: number;
}
