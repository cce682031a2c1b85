import type { CampaignCcasState, CampaignItemState, CampaignReply, CampaignSectionKind, CampaignState } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../../accounts';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { CampaignCcasStateEnum, CampaignItemStateEnum, CampaignReplyEnum, CampaignSectionKindEnum, CampaignStateEnum } from '../campaign.enums';

@ObjectType('CampaignLastAnswer', { description: 'The last answer that stands where it belongs, however old.' })
export class CampaignLastAnswer {
  @Field(() => Instant, { description: 'When it was given or confirmed.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who gave it; null: the product itself, or nobody knows.' })
  byName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says, as its feature writes it: the stage of an adoption, the answer to a point; null where a word cannot tell.',
  })
  word!: string | null;
}

@ObjectType('CampaignItemReply', { description: 'What is said of it in the campaign itself.' })
export class CampaignItemReply {
  @Field(() => CampaignReplyEnum, { description: 'That the last answer holds, or that there is none to be had.' })
  kind!: CampaignReply;

  @Field(() => String, { nullable: true, description: 'Why it is not available.' })
  reason!: string | null;

  @Field(() => Instant, { description: 'When it was said.' })
  saidAt!: Date;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  saidByName!: string | null;
}

@ObjectType('CampaignItem', { description: 'One thing that is asked of a CCAS.' })
export class CampaignItem {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    description: 'What is asked, as its feature names it: the id of an initiative, the code of a point, `signature:<id of a convention>`.',
  })
  item!: string;

  @Field(() => String, { nullable: true, description: 'What it was called when it was asked; null where the client words it.' })
  label!: string | null;

  @Field(() => CampaignItemStateEnum, { description: 'What became of it.' })
  state!: CampaignItemState;

  @Field(() => Instant, { nullable: true, description: 'When that was said, if anything was.' })
  statedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who said it.' })
  statedByName!: string | null;

  @Field(() => CampaignLastAnswer, { nullable: true, description: 'The last answer; null where there is none, or the viewer may not answer.' })
  lastAnswer!: CampaignLastAnswer | null;

  @Field(() => CampaignItemReply, { nullable: true, description: 'What is said in the campaign itself, whatever was answered since.' })
  reply!: CampaignItemReply | null;

  @Field(() => Int, { description: 'Version of what is said in the campaign itself; 0: nothing was.' })
  version!: number;
}

@ObjectType('CcasCampaignSection', { description: 'What a campaign asks of a CCAS, of one kind.' })
export class CcasCampaignSection {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CampaignSectionKindEnum, { description: 'What it asks.' })
  kind!: CampaignSectionKind;

  @Field(() => PersonRef, { nullable: true, description: 'Who was given it.' })
  delegate!: PersonRef | null;

  @Field(() => Boolean, { description: 'Whether the viewer may answer there today.' })
  canAnswer!: boolean;

  @Field(() => Boolean, { description: 'Whether « Rien de nouveau » is said in the campaign (`replyToCampaign`), and not where the answer belongs.' })
  isConfirmedInCampaign!: boolean;

  @Field(() => [CampaignItem], { description: 'What is asked, in order.' })
  items!: CampaignItem[];
}

@ObjectType('CcasCampaign', { description: 'An update campaign as one CCAS sees it: what is asked of it, and what it answered.' })
export class CcasCampaign {
  @Field(() => ID, { description: 'Id of what the campaign asks of this CCAS: its response.' })
  id!: string;

  @Field(() => ID, { description: 'Id of the campaign.' })
  campaignId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => Int, { description: 'Version of the response.' })
  version!: number;

  @Field(() => String, { description: 'Title of the campaign.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the answers are for.' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'A word to those who answer, in light markdown.' })
  message!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes it takes.' })
  minutes!: number | null;

  @Field(() => CampaignStateEnum, { description: 'How the campaign stands.' })
  campaignState!: CampaignState;

  @Field(() => CampaignCcasStateEnum, { description: 'How far the CCAS is.' })
  state!: CampaignCcasState;

  @Field(() => Instant, { description: 'When it opened.' })
  openedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who asks.' })
  openedByName!: string | null;

  @Field(() => CivilDate, { description: 'The day by which this CCAS answers.' })
  dueOn!: string;

  @Field(() => CivilDate, { description: 'The day that was said first, which counts for « à l’heure ».' })
  firstDueOn!: string;

  @Field(() => Int, { description: 'How many things are asked.' })
  itemCount!: number;

  @Field(() => Int, { description: 'How many of them are answered; « non disponible » is an answer, a blank is none.' })
  answeredCount!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was submitted last.' })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  submittedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether the coordination submitted it in the name of the CCAS.' })
  isOnBehalf!: boolean;

  @Field(() => Instant, { nullable: true, description: 'When it was opened again, after it had been submitted.' })
  reopenedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reopenReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the CCAS need not answer; null: it is asked to.' })
  excuseReason!: string | null;

  @Field(() => [CcasCampaignSection], { description: 'What is asked.' })
  sections!: CcasCampaignSection[];

  @Field(() => Boolean, { description: 'Whether the viewer may say something of it in the campaign itself.' })
  canReply!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may submit it.' })
  canSubmit!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer is not of the CCAS: what she submits is marked as in its name.' })
  isForAnother!: boolean;

  @Field(() => [PersonRef], { description: 'Whom the viewer may give a section to; nobody where she may not.' })
  delegates!: PersonRef[];
}
