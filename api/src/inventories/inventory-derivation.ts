import { addMonths, INVENTORY_TOPIC_CODES, InventoryAnswers, inventoryRules } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DeadlineRow, Deadlines } from '../deadlines';
import { Clock } from '../platform/clock/clock';
import { Derivations, holdDerived } from '../platform/database/derivations';
import { listCcasToDerive, listToDerive, type ToDerive } from './inventories.queries';

/** From when a day to decide is told, before it. */
const OPENS_MONTHS_BEFORE = 6;
/** For how long after its end something is still told that nobody has corrected. */
const TOLD_MONTHS_AFTER = 3;

/** Writes what comes due of inventories whenever a return is submitted, validated or taken up again (docs/adr/0013-derived-rows.md). */
@Injectable()
export class InventoryDerivation {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
    derivations: Derivations,
  ) {
    derivations.register('inventory', (manager, returnIds) => this.derive(manager, returnIds));
  }

  private async derive(manager: EntityManager, returnIds: readonly string[]): Promise<void> {
    await holdDerived(manager, 'ccas', await listCcasToDerive(manager, returnIds, INVENTORY_TOPIC_CODES));
    const derived = await listToDerive(manager, returnIds, INVENTORY_TOPIC_CODES);
    const gone = [...new Set([...returnIds, ...derived.flatMap((one) => one.returnIds)])];
    await this.deadlines.replace(
      manager,
      'inventory',
      gone,
      derived.flatMap((one) => this.duesOf(one)),
    );
  }

  private duesOf({ networkId, ccasId, topic, heard }: ToDerive): DeadlineRow[] {
    if (!heard) return [];
    const today = this.clock.today();
    return inventoryRules(topic)
      .read(new InventoryAnswers(heard.definition, heard.answers), today)
      .dates.filter(({ isOthers }) => !isOthers)
      .map(({ key, kind, label, on, decideBy }) => ({
        ...{ sourceId: heard.returnId, kind, occurrence: key, networkId, ccasId, label },
        opensOn: addMonths(decideBy, -OPENS_MONTHS_BEFORE),
        dueOn: decideBy,
        closesOn: addMonths(on, TOLD_MONTHS_AFTER),
      }))
      .filter(({ closesOn }) => closesOn > today);
  }
}
