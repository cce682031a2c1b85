import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { insertRow } from '../../platform/database/row-writes';
import { Plan } from './plan.entity';
import type { CreatePlanInput } from './plan.input';
import type { PlanType } from './plan.type';
import { getPlan, listPlans } from './plans.queries';

@Injectable()
export class PlansService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<PlanType[]> {
    requireCan(viewer, 'initiatives.read', await networkTarget(this.dataSource, networkId));
    return listPlans(this.dataSource, networkId, this.clock.today());
  }

  /** A plan that the viewer may read the initiatives of. */
  async get(viewer: Viewer, planId: string): Promise<PlanType> {
    const plan = found(await getPlan(this.dataSource, planId, this.clock.today()));
    requireCan(viewer, 'initiatives.read', { networkId: plan.networkId });
    return plan;
  }

  async create(viewer: Viewer, input: CreatePlanInput): Promise<PlanType> {
    const { networkId, year, title } = input;
    requireCan(viewer, 'initiatives.manage', await networkTarget(this.dataSource, networkId), { readable: 'initiatives.read' });
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, () => insertRow(manager, Plan, { networkId, year, title }));
      return found(await getPlan(manager, id, this.clock.today()));
    });
  }
}
