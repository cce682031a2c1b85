import type { ProposalStatus } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageArgs } from '../../../platform/graphql/paging';
import { Instant } from '../../../platform/graphql/scalars';
import { IndicatorRef } from '../../indicator-ref.type';
import { ProposalStatusEnum } from '../../indicator.enums';
import { ImportChange } from '../report/report.type';

@ObjectType('ValueProposal', { description: 'Shared values that one network has for the territory of another, which decides of them.' })
export class ValueProposalType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Name of the network that proposes.' })
  fromNetworkName!: string;

  @Field(() => String, { description: 'Name of the network in whose territory the values lie.' })
  toNetworkName!: string;

  @Field(() => String, { description: 'Name of the file that they come from.' })
  fileName!: string;

  @Field(() => String, { description: 'Who proposed them; empty for the command line.' })
  createdByName!: string;

  @Field(() => Instant, { description: 'When they were proposed.' })
  createdAt!: Date;

  @Field(() => [IndicatorRef], { description: 'The indicators, by name; none once it is decided.' })
  indicators!: IndicatorRef[];

  @Field(() => Int, { description: 'How many values.' })
  valuesCount!: number;

  @Field(() => ProposalStatusEnum, { description: 'Where it stands.' })
  status!: ProposalStatus;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  decisionText!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether it was accepted and its values are being written: they show in a moment.' })
  isApplying!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may accept or refuse it now.' })
  canDecide!: boolean;

  @Field(() => Int, { nullable: true, description: 'The import that proposes, to who reads it.' })
  importId!: number | null;

  @Field(() => Int, { nullable: true, description: 'The import that brought the values, to who reads it.' })
  acceptedImportId!: number | null;

  @Field(() => Int, { description: 'Version, to be sent back with a decision.' })
  version!: number;
}

@ObjectType('ValueProposalPage', { description: 'A page of proposals.' })
export class ValueProposalPage {
  @Field(() => [ValueProposalType], { description: 'Proposals of this page, open ones first, the latest first.' })
  items!: ValueProposalType[];

  @Field(() => Int, { description: 'Number of proposals on all pages.' })
  totalCount!: number;
}

@ObjectType('ValueProposalDetail', { description: 'The values of a proposal beside what is shown now.' })
export class ValueProposalDetail {
  @Field(() => [ImportChange], { description: 'The first hundred values that are not shown already, in the order of the file.' })
  changes!: ImportChange[];

  @Field(() => Int, { description: 'How many would be added or changed.' })
  changingCount!: number;

  @Field(() => Int, { description: 'How many are shown already.' })
  equalCount!: number;
}

@ArgsType()
export class ValueProposalsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => Boolean, {
    description: 'True: those that the network proposed to others. False: those that wait for the viewer, of the network, or of all to the administration.',
  })
  areSent!: boolean;
}
