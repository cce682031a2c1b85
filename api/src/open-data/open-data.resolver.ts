import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { OpenDataService } from './open-data.service';
import { OpenDataStanding, OpenEditionDataInput, WithdrawEditionDataInput } from './open-data.type';

@Resolver()
export class OpenDataResolver {
  constructor(private readonly service: OpenDataService) {}

  @Allow('openData.manage')
  @Price(4)
  @Query(() => OpenDataStanding, { description: 'What of a published edition is open to everybody, and what could be. Refused: EDITION_NOT_PUBLISHED.' })
  openData(@CurrentViewer() viewer: Viewer, @Args('editionId', { type: () => ID, description: 'The edition.' }) editionId: string): Promise<OpenDataStanding> {
    return this.service.standing(viewer, editionId);
  }

  @Allow('openData.manage')
  @Price(4)
  @Mutation(() => OpenDataStanding, {
    description:
      'Opens tables of an edition to everybody, at an address that stays. Refused: EDITION_NOT_PUBLISHED, OPEN_DATA_NOTHING, OPEN_DATA_ALREADY, OPEN_DATA_WITHDRAWN, OPEN_DATA_GIVES_AWAY.',
  })
  openEditionData(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The tables, and by what the network is found.' }) input: OpenEditionDataInput,
  ): Promise<OpenDataStanding> {
    return this.service.open(viewer, input);
  }

  @Allow('openData.manage')
  @Mutation(() => OpenDataStanding, { description: 'Withdraws an open edition for good: its addresses say why. Refused: OPEN_DATA_NOT_OPEN.' })
  withdrawEditionData(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The edition, and why.' }) input: WithdrawEditionDataInput,
  ): Promise<OpenDataStanding> {
    return this.service.withdraw(viewer, input);
  }
}
