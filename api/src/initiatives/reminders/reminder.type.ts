import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { HeldBackPerson } from '../../news';

@InputType({ description: 'CCAS whose directors are to be reminded, by mail, of what the plan asks of them.' })
export class RemindCcasInput {
  @Field(() => ID, { description: 'The plan.' })
  planId!: string;

  @Field(() => [ID], { description: 'CCAS of the network, 1 to 1,500.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(1500)
  ccasIds!: string[];
}

@ObjectType('RemindCcasResult', { description: 'What became of each CCAS that was to be reminded.' })
export class RemindCcasResult {
  @Field(() => [ID], { description: 'CCAS to whose directors a mail leaves now.' })
  remindedCcasIds!: string[];

  @Field(() => [ID], { description: 'CCAS left alone, since they were reminded less than a week ago.' })
  alreadyRemindedCcasIds!: string[];

  @Field(() => [ID], { description: 'CCAS left alone, since everybody who answers there was asked something this week already, by whatever mail.' })
  heldBackCcasIds!: string[];

  @Field(() => [HeldBackPerson], {
    description: 'Who is not written to, whether or not her CCAS is reminded through somebody else: she finds it among her notifications.',
  })
  heldBack!: HeldBackPerson[];

  @Field(() => [ID], { description: 'CCAS without anybody to write to: no director, nobody who stands in.' })
  withoutRecipientCcasIds!: string[];
}
