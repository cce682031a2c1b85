import { canBeReminded, type CampaignCcasState } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
import { DomainError } from '../../platform/errors/domain-error';
import type { CampaignAddressee } from '../mails/campaign-mails.queries';
import { CampaignMails } from '../mails/campaign-mails.service';
import { UpdateCampaign } from '../update-campaign.entity';
import type { RemindOfCampaignInput, RemindOfCampaignResult } from './campaign-acts.input';
import { readBoard } from './campaign-board.queries';

interface Candidate extends CampaignAddressee {
  readonly state: CampaignCcasState;
}

/** Reminds CCAS of a campaign by hand. Who has answered, or need not, is left alone; whoever was asked something this week is, and the sender is told. */
@Injectable()
export class RemindOfCampaignService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sections: CampaignSections,
    private readonly mails: CampaignMails,
  ) {}

  async remind(viewer: Viewer, { id, responseIds }: RemindOfCampaignInput): Promise<RemindOfCampaignResult> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    return this.transactions.run(viewer, async (manager) => {
      const campaign = found(await manager.findOne(UpdateCampaign, { where: { id }, lock: { mode: 'pessimistic_read' } }));
      const candidates = await this.candidates(manager, viewer, campaign, responseIds);
      if (campaign.state !== 'open') throw new DomainError('CAMPAIGN_WRONG_STATE');
      const awaited = candidates.filter(({ state }) => canBeReminded(state));
      const letter = { ...(await this.mails.letter(manager, 'by_hand', campaign)), sentById: viewer.accountId };
      const written = await this.mails.write(manager, letter, awaited);
      return {
        remindedIds: written.flatMap(({ responseId, mailsCount }) => (mailsCount > 0 ? [responseId] : [])),
        answeredIds: candidates.flatMap(({ responseId, state }) => (canBeReminded(state) ? [] : [responseId])),
        withoutRecipientIds: written.flatMap(({ responseId, mailsCount, heldBack }) => (mailsCount === 0 && heldBack.length === 0 ? [responseId] : [])),
        heldBack: written.flatMap(({ responseId, heldBack }) => heldBack.map((held) => ({ responseId, ...held }))),
      };
    });
  }

  /** Those that the viewer may remind; one that she may not, or that is unknown, refuses all. */
  private async candidates(manager: EntityManager, viewer: Viewer, { id, networkId }: UpdateCampaign, responseIds: readonly string[]): Promise<Candidate[]> {
    const asked = new Set(responseIds.map((one) => one.toLowerCase()));
    const rows = await readBoard(manager, { viewer, networkId, today: this.clock.today(), sections: this.sections }, id);
    const wanted = rows.filter((row) => asked.has(row.id));
    if (wanted.length !== asked.size) throw new DomainError('NOT_FOUND');
    for (const { ccas } of wanted)
      requireCan(viewer, 'campaigns.remind', await recordTarget(manager, { networkId, ccasId: ccas.id }), { readable: 'campaigns.read' });
    return wanted.map((row) => ({
      responseId: row.id,
      ccasId: row.ccas.id,
      ccasName: row.ccas.name,
      dueOn: row.dueOn,
      leftCount: row.itemCount - row.answeredCount,
      state: row.state,
    }));
  }
}
