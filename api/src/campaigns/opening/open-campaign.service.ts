import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CcasRef } from '../../network';
import { ccasRecipients } from '../../news';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId, type Queryable } from '../../platform/database/queryable';
import { updateRow } from '../../platform/database/row-writes';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
import { DomainError } from '../../platform/errors/domain-error';
import { Jobs } from '../../platform/jobs/jobs.service';
import { type SeenRow, SeenWrites } from '../../platform/writes';
import { CampaignMails } from '../mails/campaign-mails.service';
import { UpdateCampaign, UpdateCampaignSection } from '../update-campaign.entity';
import type { UpdateCampaignType } from '../written/update-campaign.type';
import { UpdateCampaignsService } from '../written/update-campaigns.service';
import type { Asking } from './addressees.queries';
import { previewAsked } from './campaign-preview.queries';
import type { CampaignPreview, CampaignStandIn } from './campaign-preview.type';

/** What a job of a campaign is about. */
export interface CampaignJob {
  readonly campaignId: string;
}

/** Opens a campaign: says before it is sent what would go wrong, and leaves the rows to a job. */
@Injectable()
export class OpenCampaignService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly sections: CampaignSections,
    private readonly campaigns: UpdateCampaignsService,
    private readonly mails: CampaignMails,
  ) {}

  async preview(viewer: Viewer, id: string): Promise<CampaignPreview> {
    const stored = isId(id) ? await this.dataSource.manager.findOneBy(UpdateCampaign, { id }) : null;
    const { networkId } = requireCan(viewer, 'campaigns.manage', stored && { networkId: stored.networkId });
    const campaign = { ...(stored as UpdateCampaign), networkId };
    const { answerable, ...reached } = await previewAsked(this.dataSource, await this.askingOf(this.dataSource.manager, campaign));
    return { ...reached, standIns: await this.standIns(networkId, answerable), ...this.mails.sample(campaign, reached.mostItems, viewer.fullName) };
  }

  open(viewer: Viewer, seen: SeenRow): Promise<UpdateCampaignType> {
    return this.writes.write(viewer, this.campaigns.kind, seen, async (manager, stored) => {
      if (stored.state !== 'draft') throw new DomainError('CAMPAIGN_WRONG_STATE');
      if (stored.dueOn < this.clock.today()) throw new DomainError('CAMPAIGN_DUE_IN_PAST');
      const asking = await this.askingOf(manager, stored);
      if (asking.asked.length === 0) throw new DomainError('CAMPAIGN_ASKS_NOTHING');
      const { ccasCount } = await previewAsked(manager, asking);
      if (ccasCount === 0) throw new DomainError('CAMPAIGN_WITHOUT_ADDRESSEES');
      await updateRow(manager, UpdateCampaign, stored.id, { state: 'opening', openedById: viewer.accountId });
      await this.jobs.send(manager, 'campaigns_open', { campaignId: stored.id } satisfies CampaignJob, { key: stored.id });
    });
  }

  private async standIns(networkId: string, asked: readonly CcasRef[]): Promise<CampaignStandIn[]> {
    const ids = asked.map(({ id }) => id);
    const recipients = await ccasRecipients(this.dataSource, networkId, ids, this.clock.today());
    return asked.flatMap((ccas) => {
      const all = recipients.get(ccas.id) ?? [];
      return all.some(({ standsInFor }) => standsInFor === null) ? [] : [{ ccas, names: all.map(({ fullName }) => fullName) }];
    });
  }

  /** What a campaign asks, of whom, today. */
  async askingOf(manager: EntityManager, campaign: UpdateCampaign): Promise<Asking> {
    const asked = await manager.findBy(UpdateCampaignSection, { campaignId: campaign.id });
    return { campaign, asked, today: this.clock.today(), sections: this.sections };
  }
}

/** Name of whom the campaign asks, as it is on the day; null: all. */
export async function nameOfAudience(database: Queryable, { eptId, cohortId }: Pick<UpdateCampaign, 'eptId' | 'cohortId'>): Promise<string | null> {
  const [row] = (await database.query('SELECT coalesce((SELECT name FROM territory WHERE id = $1), (SELECT name FROM cohort WHERE id = $2)) AS name', [
    eptId,
    cohortId,
  ])) as [{ name: string | null }];
  return row.name;
}
