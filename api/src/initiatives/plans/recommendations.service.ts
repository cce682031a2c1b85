import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { planTarget } from '../initiative-targets';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { listRecommendations } from './plans.queries';
import { Recommendation } from './recommendation.entity';
import type { CreateRecommendationInput, UpdateRecommendationInput } from './recommendation.input';
import type { RecommendationType } from './recommendation.type';

@Injectable()
export class RecommendationsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async list(viewer: Viewer, networkId: string, planId: string | null): Promise<RecommendationType[]> {
    requireCan(viewer, 'initiatives.read', await networkTarget(this.dataSource, networkId));
    if (planId !== null) requireCan(viewer, 'initiatives.read', await planTarget(this.dataSource, planId));
    return listRecommendations(this.dataSource, { networkId }, planId);
  }

  async create(viewer: Viewer, input: CreateRecommendationInput): Promise<RecommendationType> {
    const { networkId, number, title, summary = null } = input;
    requireCan(viewer, 'initiatives.manage', await networkTarget(this.dataSource, networkId), { readable: 'initiatives.read' });
    return this.transactions.run(viewer, async (manager) => {
      return this.read(manager, await once(manager, viewer, input, () => insertRow(manager, Recommendation, { networkId, number, title, summary })));
    });
  }

  async update(viewer: Viewer, { id, version, number, title, summary }: UpdateRecommendationInput): Promise<RecommendationType> {
    const stored = found(isId(id) ? await this.dataSource.manager.findOneBy(Recommendation, { id }) : null);
    requireCan(viewer, 'initiatives.manage', { networkId: stored.networkId }, { readable: 'initiatives.read' });
    return this.transactions.run(viewer, async (manager) => {
      const locked = await lockRow(manager, Recommendation, id);
      if (locked.version !== version) requireVersion(locked.version, version, { ...(await this.read(manager, id)) });
      await updateRow(manager, Recommendation, id, { number, title, summary });
      return this.read(manager, id);
    });
  }

  private async read(manager: EntityManager, id: string): Promise<RecommendationType> {
    return found((await listRecommendations(manager, { id }, null))[0]);
  }
}
