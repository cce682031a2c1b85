import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { isId } from '../../platform/database/queryable';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { MaturityCampaign } from './maturity-campaign.entity';
import type { CreateMaturityCampaignInput, UpdateMaturityCampaignInput } from './maturity.input';
import { getCampaign, listCampaigns } from './maturity.queries';
import type { MaturityCampaignType } from './maturity.type';

/** The maturity campaigns of a network. */
@Injectable()
export class MaturityCampaignsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
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

  async update(viewer: Viewer, { id, version, title, startsOn, endsOn }: UpdateMaturityCampaignInput): Promise<MaturityCampaignType> {
    const { networkId } = found(isId(id) ? await this.dataSource.manager.findOneBy(MaturityCampaign, { id }) : null);
    requireCan(viewer, 'privacy.manage', { networkId }, { readable: 'privacy.readAggregates' });
    return this.transactions.run(viewer, async (manager) => {
      const stored = await lockRow(manager, MaturityCampaign, id);
      requireVersion(stored.version, version, { ...(await this.read(manager, id)) });
      await updateRow(manager, MaturityCampaign, id, { title, startsOn, endsOn });
      return this.read(manager, id);
    });
  }

  private async read(manager: EntityManager, id: string): Promise<MaturityCampaignType> {
    return found(await getCampaign(manager, id));
  }
}
