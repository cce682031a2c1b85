import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Transactions } from '../platform/database/transactions';
import { networkTarget } from './access-targets';
import { Funder } from './funder.entity';
import type { CreateFunderInput } from './funder.input';
import type { FunderRef } from './refs.type';

/** The organisations that fund a network. */
@Injectable()
export class FundersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<FunderRef[]> {
    requireCan(viewer, 'network.read', await networkTarget(this.dataSource, networkId));
    return this.dataSource.query('SELECT id, name FROM funder WHERE network_id = $1 ORDER BY name COLLATE "fr-x-icu", id', [networkId]);
  }

  async create(viewer: Viewer, input: CreateFunderInput): Promise<FunderRef> {
    const { networkId, name } = input;
    requireCan(viewer, 'funders.manage', await networkTarget(this.dataSource, networkId), { readable: 'network.read' });
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const { identifiers } = await manager.insert(Funder, { networkId, name });
        return (identifiers[0] as { id: string }).id;
      });
      return { id, name };
    });
  }
}
