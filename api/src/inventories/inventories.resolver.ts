import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { AskForInventoryInput, InventoryBoardArgs, TakeUpInput } from './inventories.input';
import { InventoriesService } from './inventories.service';
import { InventoryBoardType, InventorySummaryType } from './inventories.type';

@Resolver(() => InventoryBoardType)
export class InventoriesResolver {
  constructor(private readonly service: InventoriesService) {}

  @Query(() => [InventorySummaryType], { description: 'How far each topic of the inventories is.' })
  @Allow('inventories.read')
  inventoryTopics(
    @CurrentViewer() viewer: Viewer,
    @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string,
  ): Promise<InventorySummaryType[]> {
    return this.service.summaries(viewer, networkId);
  }

  @Query(() => InventoryBoardType, { description: 'What a topic says of the CCAS of a network.' })
  @Allow('inventories.read')
  inventoryBoard(@CurrentViewer() viewer: Viewer, @Args() args: InventoryBoardArgs): Promise<InventoryBoardType> {
    return this.service.board(viewer, args);
  }

  @Mutation(() => InventoryBoardType, {
    description: 'Asks a topic of all CCAS: makes its form and the collection of the year, where none is running. Refused: FORM_COLLECTION_TAKEN.',
  })
  @Allow('inventories.ask')
  askForInventory(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'Which.' }) input: AskForInventoryInput): Promise<InventoryBoardType> {
    return this.service.ask(viewer, input);
  }

  @Mutation(() => InventoryBoardType, { description: 'Says that a CCAS does what another one lists, or no longer.' })
  @Allow('inventories.takeUp')
  takeUpInventoryItem(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'What.' }) input: TakeUpInput): Promise<InventoryBoardType> {
    return this.service.takeUp(viewer, input);
  }
}
