import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';

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

  @Field(() => [CcasRef], { description: 'CCAS that stand among those it is meant for, and of which nothing is asked: they are left alone.' })
  withoutItems!: CcasRef[];

  @Field(() => String, { description: 'Subject of the mail that tells them.' })
  mailSubject!: string;

  @Field(() => String, { description: 'Text of the mail, for one of them.' })
  mailText!: string;
}
