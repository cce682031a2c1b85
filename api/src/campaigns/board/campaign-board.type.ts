import type { CampaignCcasState, CampaignMail, CampaignSectionKind } from '@maillage/domain';
import { CAMPAIGN_MAILS } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { graphqlEnum } from '../../platform/graphql/enum';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { CampaignCcasStateEnum, CampaignSectionKindEnum } from '../campaign.enums';
import { UpdateCampaignType } from '../written/update-campaign.type';

const CampaignMailEnum = graphqlEnum<CampaignMail>('CampaignMail', 'A mail of an update campaign.', CAMPAIGN_MAILS);

@ObjectType('CampaignMissing', { description: 'How much of one kind a CCAS has not answered.' })
export class CampaignMissing {
  @Field(() => CampaignSectionKindEnum, { description: 'The kind.' })
  kind!: CampaignSectionKind;

  @Field(() => Int, { description: 'How much; never 0.' })
  count!: number;
}

@ObjectType('CampaignLastMail', { description: 'The last mail of a campaign to a CCAS.' })
export class CampaignLastMail {
  @Field(() => CampaignMailEnum, { description: 'What it was.' })
  kind!: CampaignMail;

  @Field(() => Instant, { description: 'When it left.' })
  sentAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who sent it; null: the campaign by itself.' })
  sentByName!: string | null;

  @Field(() => Int, { description: 'To how many people; 0: nobody of the CCAS could be written to.' })
  recipientsCount!: number;

  @Field(() => Int, { description: 'To how many it did not go, since they were asked something less than a week ago or are away.' })
  heldBackCount!: number;
}

@ObjectType('CampaignBoardRow', { description: 'A CCAS on the board of a campaign.' })
export class CampaignBoardRow {
  @Field(() => ID, { description: 'Id of its response.' })
  id!: string;

  @Field(() => Int, { description: 'Version of its response.' })
  version!: number;

  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => CampaignCcasStateEnum, { description: 'How far it is.' })
  state!: CampaignCcasState;

  @Field(() => Int, { description: 'How much is asked.' })
  itemCount!: number;

  @Field(() => Int, { description: 'How much of it is answered.' })
  answeredCount!: number;

  @Field(() => Int, { description: 'How much of that is « non disponible ».' })
  unavailableCount!: number;

  @Field(() => [CampaignMissing], { description: 'What is missing, by kind.' })
  missing!: CampaignMissing[];

  @Field(() => Instant, { nullable: true, description: 'When something was answered last.' })
  lastAnswerAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was submitted last.' })
  submittedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'By whom.' })
  submittedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether that was in the name of the CCAS.' })
  isOnBehalf!: boolean;

  @Field(() => Boolean, { description: 'Whether it had answered by the first day, whatever was granted since.' })
  isOnTime!: boolean;

  @Field(() => CivilDate, { description: 'The day by which it answers.' })
  dueOn!: string;

  @Field(() => Boolean, { description: 'Whether it was given a day of its own.' })
  isExtended!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it need not answer; null: it is expected to.' })
  excuseReason!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When its answer was opened again.' })
  reopenedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reopenReason!: string | null;

  @Field(() => CampaignLastMail, { nullable: true, description: 'The last mail that it was sent.' })
  lastMail!: CampaignLastMail | null;

  @Field(() => String, { nullable: true, description: 'Who directs it.' })
  directorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to call: the number of its director, or its own.' })
  phone!: string | null;

  @Field(() => Boolean, { description: 'Whether somebody with an account could answer for it.' })
  hasAnswerer!: boolean;

  @Field(() => Int, { nullable: true, description: 'Inhabitants of its commune.' })
  populationPersons!: number | null;
}

@ObjectType('CampaignBoard', { description: 'A campaign, and how far each CCAS is that the viewer follows, by EPT then commune.' })
export class CampaignBoard {
  @Field(() => ID, { description: 'Id of the campaign.' })
  id!: string;

  @Field(() => UpdateCampaignType, { description: 'The campaign.' })
  campaign!: UpdateCampaignType;

  @Field(() => [CampaignBoardRow], { description: 'The CCAS that it asks.' })
  rows!: CampaignBoardRow[];
}
