import { WEEK_MS, WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PageLinks } from '../../accounts';
import { ccasRecipients, heldBackPersons, MailAllowance, News, type Recipient } from '../../news';
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

/** A CCAS to remind: whether it was this week, what is asked of it. */
interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly wasRemindedThisWeek: boolean;
  readonly initiativeTitles: readonly string[];
}

/** A CCAS with who answers for it. */
interface Addressed extends Candidate {
  readonly recipients: readonly Recipient[];
}

/** A person with the CCAS for which she is written to: one mail, however many they are. */
interface Addressee {
  readonly recipient: Recipient;
  readonly ccas: readonly Candidate[];
}

/** Reminds who answers for CCAS: each CCAS at most once a week, each person too, whatever else asked her, whoever asks and however many ask at once. */
@Injectable()
export class RemindCcasService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly plans: PlansService,
    private readonly pageLinks: PageLinks,
    private readonly allowance: MailAllowance,
    private readonly news: News,
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
      const others = await this.addressed(
        manager,
        plan.networkId,
        candidates.filter(({ wasRemindedThisWeek }) => !wasRemindedThisWeek),
      );
      const withoutRecipient = others.filter(({ recipients }) => recipients.length === 0);
      const people = others.flatMap(({ recipients }) => recipients);
      const { allowed, heldBack } = await this.allowance.take(manager, plan.networkId, [...new Set(people.map(({ accountId }) => accountId))], 'news_reminder');
      const reminded = others.filter(({ recipients }) => recipients.some(({ accountId }) => allowed.has(accountId)));
      const held = others.filter((ccas) => ccas.recipients.length > 0 && !reminded.includes(ccas));
      for (const addressee of addressees(reminded, allowed)) await this.write(manager, viewer, plan, addressee);
      await this.tell(manager, viewer, plan, others);
      await this.note(manager, planId, reminded, allowed);
      const ids = (list: readonly Candidate[]) => list.map(({ id }) => id);
      return {
        remindedCcasIds: ids(reminded),
        alreadyRemindedCcasIds: ids(already),
        heldBackCcasIds: ids(held),
        heldBack: heldBackPersons(people, heldBack),
        withoutRecipientCcasIds: ids(withoutRecipient),
      };
    });
  }

  private async addressed(manager: EntityManager, networkId: string, candidates: readonly Candidate[]): Promise<Addressed[]> {
    const ids = candidates.map(({ id }) => id);
    const recipients = await ccasRecipients(manager, networkId, ids, this.clock.today());
    return candidates.map((ccas) => ({ ...ccas, recipients: recipients.get(ccas.id) ?? [] }));
  }

  private async write(manager: EntityManager, viewer: Viewer, plan: PlanType, { recipient, ccas }: Addressee): Promise<void> {
    const { accountId, email, fullName, standsInFor } = recipient;
    // who stands in may answer for no CCAS of her own
    const path = standsInFor === null ? '/mon-ccas' : `/reseau/${ccas[0]?.id}/a-repondre`;
    await this.outbox.send(
      manager,
      composeReminder({
        to: email,
        fullName,
        ccasNames: ccas.map(({ name }) => name),
        standsInFor,
        planTitle: plan.title,
        initiativeTitles: [...new Set(ccas.flatMap(({ initiativeTitles }) => initiativeTitles))],
        remindedBy: viewer.fullName,
        ...(await this.pageLinks.issue(manager, accountId, path)),
      }),
      accountId,
    );
  }

  /** Also who is not written to: she finds it when she comes. */
  private async tell(manager: EntityManager, { accountId: byId }: Viewer, { id, networkId }: PlanType, addressed: readonly Addressed[]): Promise<void> {
    for (const { id: ccasId, recipients } of addressed) {
      const accountIds = recipients.map(({ accountId }) => accountId);
      await this.news.tell(manager, { kind: 'news_reminder', networkId, ccasId, subject: { type: 'plan', id }, accountIds, byId });
    }
  }

  private async note(manager: EntityManager, planId: string, reminded: readonly Addressed[], allowed: ReadonlySet<string>): Promise<void> {
    if (reminded.length === 0) return;
    const sentAt = this.clock.now();
    const countOf = ({ recipients }: Addressed): number => recipients.filter(({ accountId }) => allowed.has(accountId)).length;
    await manager.insert(
      Reminder,
      reminded.map((ccas) => ({ ccasId: ccas.id, planId, sentAt, recipientsCount: countOf(ccas) })),
    );
  }

  private async candidates(manager: EntityManager, planId: string, ccasIds: readonly string[]): Promise<Candidate[]> {
    const now = this.clock.now().getTime();
    return manager.query(
      `SELECT c.id, c.name,
              EXISTS (SELECT FROM reminder r WHERE r.ccas_id = c.id AND r.sent_at > $3) AS "wasRemindedThisWeek",
              (SELECT coalesce(json_agg(i.title ORDER BY i.number), '[]')
                 FROM initiative i LEFT JOIN adoption ad ON ad.initiative_id = i.id AND ad.ccas_id = c.id
                WHERE i.plan_id = $2 AND i.archived_at IS NULL AND (ad.id IS NULL OR ad.last_news_at <= $4)) AS "initiativeTitles"
         FROM ccas c WHERE c.id = ANY ($1::uuid[]) ORDER BY c.name COLLATE "fr-x-icu", c.id`,
      [ccasIds, planId, new Date(now - WEEK_MS), new Date(now - WEEKS_WITHOUT_NEWS_LIMIT * WEEK_MS)],
    ) as Promise<Candidate[]>;
  }
}

/** Whom to write to, each once. */
function addressees(reminded: readonly Addressed[], allowed: ReadonlySet<string>): Addressee[] {
  const byAccount = new Map<string, { recipient: Recipient; ccas: Candidate[] }>();
  for (const ccas of reminded)
    for (const recipient of ccas.recipients) {
      if (!allowed.has(recipient.accountId)) continue;
      const known = byAccount.get(recipient.accountId) ?? { recipient, ccas: [] };
      known.ccas.push(ccas);
      byAccount.set(recipient.accountId, known);
    }
  return [...byAccount.values()];
}
