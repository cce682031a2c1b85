import { WEEK_MS, WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PageLinks } from '../../accounts';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { Outbox } from '../../platform/mail';
import { ccasTargetsIn } from '../initiative-targets';
import { PlansService } from '../plans/plans.service';
import type { PlanType } from '../plans/plan.type';
import { composeReminder } from './compose-reminder';
import { Reminder } from './reminder.entity';
import type { RemindCcasInput, RemindCcasResult } from './reminder.type';

/** A CCAS to remind: when it last was, whom to write to, what is asked of it. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly wasRemindedThisWeek: boolean;
  readonly recipients: readonly { accountId: string; email: string; fullName: string }[];
  readonly initiativeTitles: readonly string[];
}

/** Reminds the directors of CCAS, each CCAS at most once a week, whoever asks and however many ask at once. */
@Injectable()
export class RemindCcasService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly plans: PlansService,
    private readonly pageLinks: PageLinks,
  ) {}

  async remind(viewer: Viewer, { planId, ccasIds }: RemindCcasInput): Promise<RemindCcasResult> {
    const plan = await this.plans.get(viewer, planId);
    const targets = await ccasTargetsIn(this.dataSource, plan.networkId, ccasIds);
    for (const id of ccasIds) requireCan(viewer, 'reminders.send', targets.get(id), { readable: 'network.read' });
    return this.transactions.run(viewer, async (manager) => {
      // held until the reminders are written: whoever reminds the same CCAS at the same time waits here, then sees them
      await manager.query('SELECT id FROM ccas WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ccasIds]);
      const candidates = await this.candidates(manager, plan.id, ccasIds);
      const already = candidates.filter(({ wasRemindedThisWeek }) => wasRemindedThisWeek);
      const others = candidates.filter(({ wasRemindedThisWeek }) => !wasRemindedThisWeek);
      const withoutRecipient = others.filter(({ recipients }) => recipients.length === 0);
      const reminded = others.filter(({ recipients }) => recipients.length > 0);
      for (const ccas of reminded) await this.write(manager, viewer, plan, ccas);
      if (reminded.length > 0) {
        const sentAt = this.clock.now();
        await manager.insert(
          Reminder,
          reminded.map(({ id, recipients }) => ({ ccasId: id, planId, sentAt, recipientsCount: recipients.length })),
        );
      }
      const ids = (list: readonly Candidate[]) => list.map(({ id }) => id);
      return { remindedCcasIds: ids(reminded), alreadyRemindedCcasIds: ids(already), withoutRecipientCcasIds: ids(withoutRecipient) };
    });
  }

  private async write(manager: EntityManager, viewer: Viewer, plan: PlanType, { name, recipients, initiativeTitles }: Candidate): Promise<void> {
    for (const { accountId, email, fullName } of recipients) {
      await this.outbox.send(
        manager,
        composeReminder({
          to: email,
          fullName,
          ccasName: name,
          planTitle: plan.title,
          initiativeTitles,
          remindedBy: viewer.fullName,
          ...(await this.pageLinks.issue(manager, accountId, '/mon-ccas')),
        }),
        accountId,
      );
    }
  }

  private async candidates(manager: EntityManager, planId: string, ccasIds: readonly string[]): Promise<Candidate[]> {
    const now = this.clock.now().getTime();
    return manager.query(
      `SELECT c.id, c.name,
              EXISTS (SELECT FROM reminder r WHERE r.ccas_id = c.id AND r.sent_at > $3) AS "wasRemindedThisWeek",
              (SELECT coalesce(json_agg(json_build_object('accountId', a.id, 'email', a.email, 'fullName', a.full_name) ORDER BY a.email), '[]')
                 FROM account a
                WHERE a.disabled_at IS NULL
                  AND EXISTS (SELECT FROM role_assignment ra WHERE ra.account_id = a.id AND ra.role = 'director' AND ra.ccas_id = c.id
                                 AND (ra.starts_on IS NULL OR ra.starts_on <= $5::date) AND (ra.ends_on IS NULL OR ra.ends_on >= $5::date))) AS recipients,
              (SELECT coalesce(json_agg(i.title ORDER BY i.number), '[]')
                 FROM initiative i LEFT JOIN adoption ad ON ad.initiative_id = i.id AND ad.ccas_id = c.id
                WHERE i.plan_id = $2 AND i.archived_at IS NULL AND (ad.id IS NULL OR ad.last_news_at <= $4)) AS "initiativeTitles"
         FROM ccas c WHERE c.id = ANY ($1::uuid[]) ORDER BY c.id`,
      [ccasIds, planId, new Date(now - WEEK_MS), new Date(now - WEEKS_WITHOUT_NEWS_LIMIT * WEEK_MS), this.clock.today()],
    ) as Promise<Candidate[]>;
  }
}
