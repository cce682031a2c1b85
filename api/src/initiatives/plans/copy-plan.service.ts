import { isCarryOverForward, PLAUSIBLE_YEARS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { once } from '../../platform/creations/once';
import { insertRow, lockRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { takeNumbers } from '../create-initiative.service';
import { Plan } from './plan.entity';
import { COPY_DEPENDENCIES, COPY_INITIATIVES, COPY_LINKS, COPY_MILESTONES, COPY_TOLD, listPlanCopyRows, MILESTONES_TO_COPY } from './plan-copy.queries';
import type { CopyPlanInput, PlanCopy } from './plan-copy.type';
import type { PlanType } from './plan.type';
import { findPlanOfYear, getPlan } from './plans.queries';

/**
 * Makes the plan of a later year from one that stands: each initiative that goes on is carried over as it would be from its page, with one reason for all, and its dates and
 * milestones a whole number of years later (docs/adr/0050-copies-of-plans.md). One transaction, once.
 */
@Injectable()
export class CopyPlanService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async preview(viewer: Viewer, planId: string, year: number): Promise<PlanCopy> {
    const from = await this.requirePlan(viewer, planId, year);
    const [existing, rows] = await Promise.all([
      findPlanOfYear(this.dataSource, from.networkId, year),
      listPlanCopyRows(this.dataSource, from.id, year - from.year, this.clock.today()),
    ]);
    return { year, existingTitle: existing?.title ?? null, rows };
  }

  async copy(viewer: Viewer, input: CopyPlanInput): Promise<PlanType> {
    const from = await this.requirePlan(viewer, input.planId, input.year);
    if (input.initiativeIds.length === 0) throw new DomainError('NO_INITIATIVE_CHOSEN');
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        // who copies the same plan at the same time waits here, and then finds that nothing is left to go on
        await lockRow(manager, Plan, from.id);
        const rows = await listPlanCopyRows(manager, from.id, input.year - from.year, this.clock.today());
        const asked = new Set(input.initiativeIds.map((each) => each.toLowerCase()));
        const carried = rows.filter((row) => row.outcome === 'carried' && asked.has(row.id));
        if (carried.length !== asked.size) throw new DomainError('PLAN_COPY_OUTDATED');
        const { networkId } = from;
        const toPlanId =
          (await findPlanOfYear(manager, networkId, input.year))?.id ?? (await insertRow(manager, Plan, { networkId, year: input.year, title: input.title }));
        await this.carry(manager, toPlanId, carried, { reason: input.reason, years: input.year - from.year, hasDates: input.hasDates });
        return toPlanId;
      });
      return found(await getPlan(manager, id, this.clock.today()));
    });
  }

  private async carry(
    manager: EntityManager,
    toPlanId: string,
    carried: readonly { readonly id: string; readonly number: number }[],
    { reason, years, hasDates }: { readonly reason: string; readonly years: number; readonly hasDates: boolean },
  ): Promise<void> {
    const numbers = await takeNumbers(
      manager,
      toPlanId,
      carried.map(({ number }) => number),
    );
    const ids = carried.map(({ id }) => id);
    await manager.query(COPY_INITIATIVES, [toPlanId, ids, numbers, reason, hasDates ? years : null, this.clock.today()]);
    await manager.query(COPY_LINKS, [toPlanId, ids]);
    await manager.query(COPY_TOLD, [toPlanId, ids, this.clock.today()]);
    if (hasDates) await this.carryMilestones(manager, toPlanId, ids, years);
  }

  private async carryMilestones(manager: EntityManager, toPlanId: string, ids: readonly string[], years: number): Promise<void> {
    const copies = (await manager.query(MILESTONES_TO_COPY, [toPlanId, ids])) as { wasId: string; id: string; initiativeId: string }[];
    const pairs = [copies.map(({ wasId }) => wasId), copies.map(({ id }) => id)];
    await manager.query(COPY_MILESTONES, [...pairs, copies.map(({ initiativeId }) => initiativeId), years]);
    await manager.query(COPY_DEPENDENCIES, pairs);
  }

  private async requirePlan(viewer: Viewer, planId: string, year: number): Promise<PlanType> {
    const plan = await getPlan(this.dataSource, planId, this.clock.today());
    requireCan(viewer, 'initiatives.manage', plan ? { networkId: plan.networkId } : null, { readable: 'initiatives.read' });
    const from = found(plan);
    if (!isCarryOverForward(from.year, year) || year > PLAUSIBLE_YEARS.max)
      throw new DomainError('INITIATIVE_CARRY_OVER_BACKWARDS', {}, [{ path: 'year', reason: 'OUT_OF_RANGE' }]);
    return from;
  }
}
