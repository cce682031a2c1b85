import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { UpdateCampaign } from '../update-campaign.entity';
import { type CampaignAddressee, NEXT_UNTOLD } from './campaign-mails.queries';
import { CampaignMails } from './campaign-mails.service';

/** CCAS that are told in one transaction. */
const AT_ONCE = 25;

/** Tells the CCAS of a campaign that has opened, a few at a time: killed half-way it goes on where it was, and writes to nobody twice. */
@Injectable()
export class TellOpening implements BackgroundWork<{ readonly campaignId: string }> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly mails: CampaignMails,
  ) {}

  async run({ data: { campaignId }, signal }: RunningJob<{ readonly campaignId: string }>): Promise<void> {
    const campaign = await this.dataSource.manager.findOneBy(UpdateCampaign, { id: campaignId });
    if (!campaign) return;
    const letter = await this.mails.letter(this.dataSource, 'opening', campaign);
    let isLeft = true;
    while (isLeft) {
      signal.throwIfAborted();
      isLeft = await this.transactions.asSystem('Ouverture de la campagne', async (manager) => {
        const untold = (await manager.query(NEXT_UNTOLD, [campaignId, AT_ONCE])) as CampaignAddressee[];
        await this.mails.write(manager, letter, untold);
        return untold.length === AT_ONCE;
      });
    }
  }
}
