import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { CcasRows } from '../ccas-rows.service';
import { MaturityCampaign } from './maturity-campaign.entity';
import { getCampaign, listAssessments, listCampaignsToBegin, readOverview } from './maturity.queries';
import type { CcasMaturity, MaturityOverview } from './maturity.type';

/** Reads of the maturity: one CCAS through the campaigns, one campaign across the network. */
@Injectable()
export class MaturityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rows: CcasRows,
    private readonly clock: Clock,
  ) {}

  async ofCcas(viewer: Viewer, ccasId: string): Promise<CcasMaturity> {
    const { networkId, isDetailVisible, canUpdate } = await this.rows.sight(viewer, ccasId, 'privacy.readStatus');
    return {
      assessments: await listAssessments(this.dataSource, ccasId, isDetailVisible),
      campaignsToBegin: canUpdate ? await listCampaignsToBegin(this.dataSource, networkId, ccasId, this.clock.today()) : [],
      isDetailVisible,
      canUpdate,
    };
  }

  async overview(viewer: Viewer, campaignId: string): Promise<MaturityOverview> {
    const { networkId } = found(isId(campaignId) ? await this.dataSource.manager.findOneBy(MaturityCampaign, { id: campaignId }) : null);
    requireCan(viewer, 'privacy.readAggregates', { networkId });
    return {
      campaign: found(await getCampaign(this.dataSource, campaignId)),
      canManage: can(viewer.grants, 'privacy.manage', { networkId }),
      ...(await readOverview(this.dataSource, { viewer, networkId, today: this.clock.today() }, campaignId)),
    };
  }
}
