import { type AutomaticCampaignMail, type CampaignCcasState, reminderDue } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Bindings } from '../../platform/database/bindings';
import { Transactions } from '../../platform/database/transactions';
import { CampaignSections } from '../../platform/declarations/campaign-sections';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { responseTables } from '../campaign.fragments';
import { UpdateCampaign } from '../update-campaign.entity';
import { sectionReading } from '../written/update-campaigns.queries';
import type { CampaignAddressee } from './campaign-mails.queries';
import { CampaignMails } from './campaign-mails.service';

interface Followed extends CampaignAddressee {
  readonly state: CampaignCcasState;
  readonly openedAt: Date;
  readonly lastAnswerAt: Date | null;
  /** Mails that the campaign sent it by itself. */
  readonly sent: readonly string[];
}

/** Notes since when all is answered, which is not when the job looks. $1 responses, $2 instants. */
const NOTE_COMPLETION = `
  UPDATE update_campaign_ccas r SET completed_at = n.at FROM unnest($1::uuid[], $2::timestamptz[]) n (id, at) WHERE r.id = n.id AND r.completed_at IS NULL`;

/** Sends the reminders that are due, each once to a CCAS, none to who has answered; and notes who has answered all. Done twice it does nothing more. */
@Injectable()
export class CampaignReminders implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sections: CampaignSections,
    private readonly mails: CampaignMails,
  ) {}

  async run({ signal }: RunningJob): Promise<void> {
    for (const campaign of await this.dataSource.manager.findBy(UpdateCampaign, { state: 'open' })) {
      signal.throwIfAborted();
      await this.transactions.asSystem('Rappels de campagne', (manager) => this.follow(manager, campaign));
    }
  }

  private async follow(manager: EntityManager, { id }: UpdateCampaign): Promise<void> {
    // held, so that it neither closes meanwhile nor is followed by another process
    const campaign = await manager.findOneOrFail(UpdateCampaign, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (campaign.state !== 'open') return;
    const today = this.clock.today();
    const followed = await this.read(manager, campaign);
    const complete = followed.filter(({ leftCount }) => leftCount === 0);
    if (complete.length > 0)
      await manager.query(NOTE_COMPLETION, [complete.map(({ responseId }) => responseId), complete.map(({ lastAnswerAt }) => lastAnswerAt)]);
    const due = new Map<AutomaticCampaignMail, Followed[]>();
    for (const one of followed) {
      const kind = reminderDue({ ...one, openedOn: this.clock.dayOf(one.openedAt) }, today);
      if (kind && !one.sent.includes(kind)) due.set(kind, [...(due.get(kind) ?? []), one]);
    }
    for (const [kind, addressees] of due) await this.mails.write(manager, await this.mails.letter(manager, kind, campaign), addressees);
  }

  private async read(manager: EntityManager, { id, networkId }: UpdateCampaign): Promise<Followed[]> {
    const b = new Bindings();
    const reading = sectionReading({ networkId, today: this.clock.today() }, b);
    const tables = responseTables(this.sections, reading, `p.id = ${b.bind(id)}::uuid`);
    return manager.query(
      `WITH ${tables.join(', ')}
       SELECT r.id AS "responseId", r.ccas_id AS "ccasId", c.name AS "ccasName", r.due_in_force::text AS "dueOn", r.item_count - r.answered_count AS "leftCount",
              r.state, r.opened_at AS "openedAt", r.last_answer_at AS "lastAnswerAt",
              (SELECT coalesce(json_agg(m.kind), '[]') FROM update_campaign_mail m WHERE m.response_id = r.id) AS sent
         FROM response_row r JOIN ccas c ON c.id = r.ccas_id ORDER BY r.id`,
      b.values,
    );
  }
}
