import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Transactions } from '../../platform/database/transactions';
import { planTarget } from '../initiative-targets';
import { insertRow } from '../../platform/database/row-writes';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { listRecommendations } from './plans.queries';
import { Recommendation } from './recommendation.entity';
import type { CreateRecommendationInput, UpdateRecommendationInput } from './recommendation.input';
import type { RecommendationType } from './recommendation.type';

@Injectable()
export class RecommendationsService {
  private readonly recommendations: SeenKind<Recommendation, RecommendationType> = {
    entity: Recommendation,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'initiatives.manage', { networkId }, { readable: 'initiatives.read' }),
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
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

  update(viewer: Viewer, { id, version, number, title, summary }: UpdateRecommendationInput): Promise<RecommendationType> {
    return this.writes.update(viewer, this.recommendations, { id, version }, { number, title, summary });
  }

  private async read(manager: EntityManager, id: string): Promise<RecommendationType> {
    return found((await listRecommendations(manager, { id }, null))[0]);
  }
}
