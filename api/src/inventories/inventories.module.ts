import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { FormsModule } from '../forms';
import { InventoriesController } from './inventories.controller';
import { InventoriesResolver } from './inventories.resolver';
import { InventoriesService } from './inventories.service';
import { InventoryDerivation } from './inventory-derivation';

/** Resolvers of this feature. */
export const INVENTORIES_RESOLVERS = [InventoriesResolver];

@Module({
  imports: [DeadlinesModule, FormsModule],
  controllers: [InventoriesController],
  providers: [...INVENTORIES_RESOLVERS, InventoriesService, InventoryDerivation],
})
export class InventoriesModule {}
