import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Clock } from '../platform/clock/clock';
import { insertRow, updateRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { holdSeen, type SeenKind, SeenWrites } from '../platform/writes';
import { ccasTarget } from './access-targets';
import { getOffice } from './ccas.queries';
import type { OfficeType } from './ccas.type';
import type { CreateOfficeInput, DeleteOfficeInput, UpdateOfficeInput } from './office.input';
import { Office } from './office.entity';

/** Who holds which office of a CCAS. A former director keeps a row with its last day: the network's memory. */
@Injectable()
export class OfficesService {
  private readonly offices: SeenKind<Office, OfficeType> = {
    entity: Office,
    allow: async (viewer, manager, { ccasId }) => requireCan(viewer, 'offices.manage', await ccasTarget(manager, ccasId), { readable: 'network.read' }),
    shown: (_, manager, { id }) => this.describe(manager, id),
  };

  constructor(
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, input: CreateOfficeInput): Promise<OfficeType> {
    return this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'offices.manage', await ccasTarget(manager, input.ccasId), { readable: 'network.read' });
      const { key: _, ...office } = input;
      return this.describe(manager, await once(manager, viewer, input, () => insertRow(manager, Office, office)));
    });
  }

  update(viewer: Viewer, { id, version, ...changes }: UpdateOfficeInput): Promise<OfficeType> {
    return this.writes.update(viewer, this.offices, { id, version }, changes);
  }

  delete(viewer: Viewer, seen: DeleteOfficeInput): Promise<boolean> {
    return this.writes.delete(viewer, this.offices, seen);
  }

  /** Ends an office as it was seen, in a transaction that does more. */
  async end(manager: EntityManager, viewer: Viewer, seen: DeleteOfficeInput, endsOn: string): Promise<Office> {
    const office = await holdSeen(manager, viewer, this.offices, seen);
    await updateRow(manager, Office, office.id, { endsOn });
    return office;
  }

  /** Hands the office over to somebody from a day on. */
  async open(manager: EntityManager, viewer: Viewer, office: Omit<CreateOfficeInput, 'key'>): Promise<void> {
    requireCan(viewer, 'offices.manage', await ccasTarget(manager, office.ccasId), { readable: 'network.read' });
    await insertRow(manager, Office, office);
  }

  private async describe(manager: EntityManager, id: string): Promise<OfficeType> {
    return found(await getOffice(manager, id, this.clock.today()));
  }
}
