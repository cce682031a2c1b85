import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';

@ObjectType('CampaignStandIn', { description: 'A CCAS of which somebody else than its director would be written to today, since she is away or has left.' })
export class CampaignStandIn {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => [String], { description: 'Who would be written to; nobody: it waits until somebody is back.' })
  names!: string[];
}

@ObjectType('CampaignPreview', { description: 'Whom an update campaign would reach if it opened now, and with what.' })
export class CampaignPreview {
  @Field(() => Int, { description: 'CCAS of which something is asked.' })
  ccasCount!: number;

  @Field(() => Int, { description: 'Things asked of all of them together.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Things asked of the one that is asked most.' })
  mostItems!: number;

  @Field(() => [CcasRef], { description: 'CCAS among them where nobody could answer: no director, deputy or contributor with an account.' })
  withoutAnswerer!: CcasRef[];

  @Field(() => [CampaignStandIn], { description: 'CCAS among the others whose director is away or has left: who would be written to in her place.' })
  standIns!: CampaignStandIn[];

  @Field(() => [CcasRef], { description: 'CCAS that stand among those it is meant for, and of which nothing is asked: they are left alone.' })
  withoutItems!: CcasRef[];

  @Field(() => String, { description: 'Subject of the mail that tells them.' })
  mailSubject!: string;

  @Field(() => String, { description: 'Text of the mail, for one of them.' })
  mailText!: string;
}
