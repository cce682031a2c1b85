import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { Jobs } from '../../platform/jobs/jobs.service';
import { UpdateCampaign } from '../update-campaign.entity';
import { insertAsked } from './addressees.queries';
import { type CampaignJob, nameOfAudience, OpenCampaignService } from './open-campaign.service';

/** Makes what a campaign asks into rows. All of it or nothing: killed half-way it begins again, and done twice it does nothing. */
@Injectable()
export class OpenCampaign implements BackgroundWork<CampaignJob> {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly opening: OpenCampaignService,
  ) {}

  async run({ data: { campaignId } }: RunningJob<CampaignJob>): Promise<void> {
    await this.transactions.asSystem('Ouverture de la campagne', async (manager) => {
      const campaign = await lockRow(manager, UpdateCampaign, campaignId);
      if (campaign.state === 'opening') await this.open(manager, campaign);
    });
  }

  private async open(manager: EntityManager, campaign: UpdateCampaign): Promise<void> {
    const asked = await insertAsked(manager, await this.opening.askingOf(manager, campaign));
    // whom it was meant for went away meanwhile: it is a draft again, which says so
    if (asked === 0) return updateRow(manager, UpdateCampaign, campaign.id, { state: 'draft', openedById: null });
    await updateRow(manager, UpdateCampaign, campaign.id, {
      state: 'open',
      openedAt: this.clock.now(),
      firstDueOn: campaign.dueOn,
      audienceName: await nameOfAudience(manager, campaign),
    });
    await this.jobs.send(manager, 'campaigns_mail', { campaignId: campaign.id } satisfies CampaignJob, { key: campaign.id });
  }
}
