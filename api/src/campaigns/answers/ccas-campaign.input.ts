import { CAMPAIGN_LIMITS, type CampaignReply } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { OptionalText } from '../../platform/graphql/validation';
import { CampaignReplyEnum } from '../campaign.enums';

@ArgsType()
export class CcasCampaignsArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;
}

@InputType({ description: 'What a campaign asks of a CCAS.' })
export class CampaignResponseInput {
  @Field(() => ID, { description: 'Id of the response.' })
  responseId!: string;
}

@InputType({ description: 'Something said of one asked thing in the campaign itself.' })
export class ReplyToCampaignInput {
  @Field(() => ID, { description: 'Id of what is asked.' })
  itemId!: string;

  @Field(() => CampaignReplyEnum, { nullable: true, description: 'What is said; null takes back what was said.' })
  kind?: CampaignReply | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not available, or what is foreseen of what a convention still lacks: required then, and dropped otherwise.',
  })
  @OptionalText({ max: CAMPAIGN_LIMITS.reason })
  reason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of what was said of it that the person saw; null: nothing was. Any other state is a STALE_VERSION with the present one.',
  })
  version?: number | null;
}

@InputType({ description: 'A section given to somebody of the CCAS.' })
export class DelegateCampaignSectionInput {
  @Field(() => ID, { description: 'Id of the response.' })
  responseId!: string;

  @Field(() => ID, { description: 'Id of the section.' })
  sectionId!: string;

  @Field(() => ID, { nullable: true, description: 'Account of a contributor of the CCAS; null: given to nobody any more.' })
  accountId?: string | null;
}
