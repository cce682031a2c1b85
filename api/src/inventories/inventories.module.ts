import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines';
import { FormsModule } from '../forms';
import { InventoriesController } from './inventories.controller';
import { InventoriesResolver } from './inventories.resolver';
import { InventoriesService } from './inventories.service';
import { InventoryDerivation } from './inventory-derivation';
import { LabelResolver } from './label.resolver';
import { LabelService } from './label.service';

/** Resolvers of this feature. */
export const INVENTORIES_RESOLVERS = [InventoriesResolver, LabelResolver];

@Module({
  imports: [DeadlinesModule, FormsModule],
  controllers: [InventoriesController],
  providers: [...INVENTORIES_RESOLVERS, InventoriesService, InventoryDerivation, LabelService],
})
export class InventoriesModule {}
