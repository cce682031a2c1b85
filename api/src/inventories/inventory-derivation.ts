import { addMonths, INVENTORY_TOPIC_CODES, InventoryAnswers, inventoryRules } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DeadlineRow, Deadlines } from '../deadlines';
import { Clock } from '../platform/clock/clock';
import { Derivations, holdDerived } from '../platform/database/derivations';
import { listCcasToDerive, listToDerive, type ToDerive } from './inventories.queries';

const TOPICS = { all: INVENTORY_TOPIC_CODES, asked: INVENTORY_TOPIC_CODES.filter((topic) => inventoryRules(topic).dueOfAll !== undefined) };
/** From when a day to decide is told, before it. */
const OPENS_MONTHS_BEFORE = 6;
/** After the label of what is due of who has said nothing. */
const TO_SAY = ', avancement à renseigner';
/** For how long after its end something is still told that nobody has corrected. */
const TOLD_MONTHS_AFTER = 3;

/** Writes what comes due of inventories whenever a return is submitted, validated or taken up again, and of who says nothing once it is asked (docs/adr/0013-derived-rows.md). */
@Injectable()
export class InventoryDerivation {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
    derivations: Derivations,
  ) {
    derivations.register('inventory', (manager, ids) => this.derive(manager, ids));
  }

  private async derive(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await holdDerived(manager, 'ccas', await listCcasToDerive(manager, ids, TOPICS));
    const derived = await listToDerive(manager, ids, TOPICS);
    // what is due of who said nothing hangs on the CCAS
    const silent = derived.filter(({ topic }) => TOPICS.asked.includes(topic)).map(({ ccasId }) => ccasId);
    const gone = [...new Set([...ids, ...silent, ...derived.flatMap((one) => one.returnIds)])];
    await this.deadlines.replace(
      manager,
      'inventory',
      gone,
      derived.flatMap((one) => this.duesOf(one)),
    );
  }

  private duesOf({ networkId, ccasId, topic, heard }: ToDerive): DeadlineRow[] {
    const today = this.clock.today();
    const { read, dueOfAll } = inventoryRules(topic);
    const due = heard ? null : dueOfAll?.(today);
    const dates = heard ? read(new InventoryAnswers(heard.definition, heard.answers), today).dates : due ? [{ ...due, label: `${due.label}${TO_SAY}` }] : [];
    return dates
      .filter(({ isOthers }) => !isOthers)
      .map(({ key, kind, label, on, decideBy, opensOn }) => ({
        ...{ sourceId: heard?.returnId ?? ccasId, kind, occurrence: key, networkId, ccasId, label },
        opensOn: opensOn ?? addMonths(decideBy, -OPENS_MONTHS_BEFORE),
        dueOn: decideBy,
        closesOn: addMonths(on, TOLD_MONTHS_AFTER),
      }))
      .filter(({ closesOn }) => closesOn > today);
  }
}
