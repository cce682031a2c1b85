import { type DeadlineKind, INVENTORIES_DEADLINE_KINDS } from '@maillage/domain';
import type { Feature } from '../platform/declarations/feature';
import { INVENTORIES_RESOLVERS, InventoriesModule } from './inventories.module';
import { InventoryTakeUpRow } from './inventory-take-up.entity';
import { LabelDecisionRow } from './label-decision.entity';

const KINDS = Object.keys(INVENTORIES_DEADLINE_KINDS) as DeadlineKind[];

/** Inventories: ready-made forms, each with its matrix, its figures, its dates. Their answers are those of forms. */
export const INVENTORIES: Feature = {
  name: 'inventories',
  module: InventoriesModule,
  entities: [InventoryTakeUpRow, LabelDecisionRow],
  resolvers: INVENTORIES_RESOLVERS,
  deadlines: [
    {
      source: 'inventory',
      seen: [{ kinds: KINDS, by: ['forms.readReturns'] }],
      handledBy: ['inventories.follow'],
      timeline: {
        kinds: KINDS,
        rows: (network) => `SELECT kind, source_id, ccas_id, due_on, due_on, label FROM deadline WHERE source_type = 'inventory' AND network_id = ${network}`,
      },
    },
  ],
  history: { inventory_take_up: { readBy: ['inventories.read'] }, label_decision: { readBy: ['forms.readReturns'] } },
  impersonalTexts: { inventory_take_up: ['topic', 'item_key'], label_decision: ['outcome', 'readings', 'panel_ccas_ids'] },
};
