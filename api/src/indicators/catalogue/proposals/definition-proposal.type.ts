import { DEFINITION_ACTS, type DefinitionAct, type ProposalStatus } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../../platform/graphql/enum';
import { PageArgs } from '../../../platform/graphql/paging';
import { Instant } from '../../../platform/graphql/scalars';
import { ProposalStatusEnum } from '../../indicator.enums';
import { IndicatorType } from '../indicator.type';

const DefinitionActEnum = graphqlEnum<DefinitionAct>('DefinitionAct', 'What a network may propose of a shared definition.', DEFINITION_ACTS);

@ObjectType('DefinitionProposal', { description: 'What a network proposes of the shared definitions, which the administration decides of.' })
export class DefinitionProposalType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the network that proposes.' })
  networkName!: string;

  @Field(() => DefinitionActEnum, { description: 'What.' })
  act!: DefinitionAct;

  @Field(() => IndicatorType, { nullable: true, description: 'The indicator as it is now; null for one that is not there yet.' })
  indicator!: IndicatorType | null;

  @Field(() => String, { description: 'Name of the indicator, of a new one as proposed.' })
  indicatorName!: string;

  @Field(() => String, { description: 'What is proposed, as JSON of CreateIndicatorInput or UpdateIndicatorInput; of a change, the fields that would change.' })
  proposed!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => ProposalStatusEnum, { description: 'Where it stands.' })
  status!: ProposalStatus;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  decisionText!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedByName!: string | null;

  @Field(() => Instant, { description: 'When it was proposed.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who proposed it.' })
  createdByName!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may accept or refuse it now.' })
  canDecide!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may take it back now.' })
  canWithdraw!: boolean;

  @Field(() => Int, { description: 'Version, to be sent back with a decision.' })
  version!: number;
}

@ObjectType('DefinitionProposalPage', { description: 'A page of proposals.' })
export class DefinitionProposalPage {
  @Field(() => [DefinitionProposalType], { description: 'Proposals of this page, open ones first, the latest first.' })
  items!: DefinitionProposalType[];

  @Field(() => Int, { description: 'Number of proposals on all pages.' })
  totalCount!: number;
}

@ArgsType()
export class DefinitionProposalsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => Boolean, { description: 'True: those of the network. False: those of all networks, which wait for the administration.' })
  areSent!: boolean;
}
