import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { UpdateCampaign } from '../update-campaign.entity';
import { type CampaignAddressee, NEXT_UNTOLD } from './campaign-mails.queries';
import { CampaignMails } from './campaign-mails.service';

/** CCAS that are told in one transaction. */
const AT_ONCE = 25;
const ASKER = 'La coordination';

/** Tells the CCAS of a campaign that has opened, a few at a time: killed half-way it goes on where it was, and writes to nobody twice. */
@Injectable()
export class TellOpening implements BackgroundWork<{ readonly campaignId: string }> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: CampaignMails,
  ) {}

  async run({ data: { campaignId }, signal }: RunningJob<{ readonly campaignId: string }>): Promise<void> {
    const campaign = await this.dataSource.manager.findOneBy(UpdateCampaign, { id: campaignId });
    if (!campaign) return;
    const [asker] = (await this.dataSource.query('SELECT full_name AS name FROM account WHERE id = $1', [campaign.openedById])) as { name: string }[];
    const letter = { kind: 'opening', campaign, askedByName: asker?.name ?? ASKER, sentById: campaign.openedById } as const;
    let isLeft = true;
    while (isLeft && !signal.aborted) {
      isLeft = await this.transactions.asSystem('Ouverture de la campagne', async (manager) => {
        const untold = (await manager.query(NEXT_UNTOLD, [campaignId, this.clock.today(), AT_ONCE])) as CampaignAddressee[];
        for (const addressee of untold) await this.mails.write(manager, letter, addressee);
        return untold.length === AT_ONCE;
      });
    }
    signal.throwIfAborted();
  }
}
