import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { insertRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { MaturityCampaign } from './maturity-campaign.entity';
import type { CreateMaturityCampaignInput, UpdateMaturityCampaignInput } from './maturity.input';
import { getCampaign, listCampaigns } from './maturity.queries';
import type { MaturityCampaignType } from './maturity.type';

/** The maturity campaigns of a network. */
@Injectable()
export class MaturityCampaignsService {
  private readonly campaigns: SeenKind<MaturityCampaign, MaturityCampaignType> = {
    entity: MaturityCampaign,
    allow: async (viewer, _, { networkId }) => requireCan(viewer, 'privacy.manage', { networkId }, { readable: 'privacy.readAggregates' }),
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<MaturityCampaignType[]> {
    requireCan(viewer, 'privacy.readAggregates', await networkTarget(this.dataSource, networkId));
    return listCampaigns(this.dataSource, networkId);
  }

  async create(viewer: Viewer, input: CreateMaturityCampaignInput): Promise<MaturityCampaignType> {
    const { networkId, title, startsOn, endsOn = null } = input;
    requireCan(viewer, 'privacy.manage', await networkTarget(this.dataSource, networkId), { readable: 'privacy.readAggregates' });
    return this.transactions.run(viewer, async (manager) =>
      this.read(manager, await once(manager, viewer, input, () => insertRow(manager, MaturityCampaign, { networkId, title, startsOn, endsOn }))),
    );
  }

  update(viewer: Viewer, { id, version, title, startsOn, endsOn }: UpdateMaturityCampaignInput): Promise<MaturityCampaignType> {
    return this.writes.update(viewer, this.campaigns, { id, version }, { title, startsOn, endsOn });
  }

  private async read(manager: EntityManager, id: string): Promise<MaturityCampaignType> {
    return found(await getCampaign(manager, id));
  }
}
