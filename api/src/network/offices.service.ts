import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { insertRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { ccasTarget } from './access-targets';
import { getOffice } from './ccas.queries';
import type { OfficeType } from './ccas.type';
import type { CreateOfficeInput, DeleteOfficeInput, UpdateOfficeInput } from './office.input';
import { Office } from './office.entity';

/** Who holds which office of a CCAS. A former director keeps a row with its last day: the network's memory. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, input: CreateOfficeInput): Promise<OfficeType> {
    return this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'offices.manage', await ccasTarget(manager, input.ccasId), { readable: 'network.read' });
      const { key: _, ...office } = input;
      return this.describe(manager, await once(manager, viewer, input, () => insertRow(manager, Office, office)));
    });
  }

  async update(viewer: Viewer, { id, version, ...changes }: UpdateOfficeInput): Promise<OfficeType> {
    return this.transactions.run(viewer, async (manager) => {
      await this.requireStored(manager, viewer, id, version);
      if (Object.keys(changes).length > 0) await manager.update(Office, id, changes);
      return this.describe(manager, id);
    });
  }

  async delete(viewer: Viewer, { id, version }: DeleteOfficeInput): Promise<boolean> {
    return this.transactions.run(viewer, async (manager) => {
      await this.requireStored(manager, viewer, id, version);
      await manager.delete(Office, id);
      return true;
    });
  }

  /** Locks the office; refuses whoever may not manage it, by its stored CCAS, and whoever saw an older version. */
  private async requireStored(manager: EntityManager, viewer: Viewer, id: string, version: number): Promise<void> {
    const stored = found(isId(id) ? await manager.findOne(Office, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null);
    requireCan(viewer, 'offices.manage', await ccasTarget(manager, stored.ccasId), { readable: 'network.read' });
    requireVersion(stored.version, version, { ...(await this.describe(manager, id)) });
  }

  private async describe(manager: EntityManager, id: string): Promise<OfficeType> {
    return found(await getOffice(manager, id, this.clock.today()));
  }
}
