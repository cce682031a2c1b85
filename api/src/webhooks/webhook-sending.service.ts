import { addressOf, isWorthTrying, type SubjectType, WEBHOOK_WAITS_S } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findPerson } from '../accounts';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { Transactions } from '../platform/database/transactions';
import type { BackgroundWork, RunningJob } from '../platform/jobs/job-declaration';
import { composeMail, Outbox } from '../platform/mail';
import { type Outcome, postOutside } from './post-outside';
import { signedHeaders } from './sign-delivery';
import { type DueDelivery, failuresInARow, type HeldDelivery, holdDelivery } from './webhooks.queries';

/** Deliveries in a row that may fail before the signals are switched off. */
const FAILURES_MAX = 3;
const LABEL = 'Signalements';

/** Sends one delivery, once; what comes of it is written beside it, and decides when it is sent again. */
@Injectable()
export class WebhookSending implements BackgroundWork<DueDelivery> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run({ data }: RunningJob<DueDelivery>): Promise<void> {
    const held = await holdDelivery(this.dataSource, data);
    if (!held) return;
    const body = this.bodyOf(held);
    const headers = signedHeaders(held.secret, { id: held.id, at: this.clock.now(), body });
    const outcome = await postOutside({ url: held.url, body, headers, isInnerAllowed: this.config.tellsInnerAddresses });
    await this.settle(held, outcome);
  }

  /** What is told: ids, a kind, an instant, an address; nothing that says anything to who may not open it. */
  private bodyOf({ event, networkId, objectType, objectId, happenedAt }: HeldDelivery): string {
    const path = objectType === null || objectId === null ? null : addressOf(objectType as SubjectType, objectId);
    const data = { network: networkId, object: objectType, id: objectId, url: path === null ? null : `${this.config.publicUrl}${path}` };
    return JSON.stringify({ type: event, timestamp: happenedAt.toISOString(), data });
  }

  private async settle({ id, webhookId, attempts }: HeldDelivery, { status, failure }: Outcome): Promise<void> {
    const now = this.clock.now();
    const wait = failure === null || !isWorthTrying(attempts) ? null : (WEBHOOK_WAITS_S[attempts] ?? null);
    const state = failure === null ? 'delivered' : wait === null ? 'failed' : 'waiting';
    const nextAttemptAt = new Date(now.getTime() + (wait ?? 0) * 1000);
    await this.dataSource.query(
      `UPDATE webhook_delivery SET state = $3, attempts = attempts + 1, last_status = $4, last_failure = $5, next_attempt_at = $6, settled_at = $7 WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
      [id, attempts, state, status, failure, nextAttemptAt, wait === null ? now : null],
    );
    if (state === 'failed' && (await failuresInARow(this.dataSource, webhookId)) >= FAILURES_MAX) await this.switchOff(webhookId);
  }

  private async switchOff(webhookId: string): Promise<void> {
    const now = this.clock.now();
    await this.transactions.asSystem(LABEL, async (manager) => {
      const [rows] = (await manager.query(
        `UPDATE webhook SET disabled_at = $2, is_disabled_by_failures = true WHERE id = $1 AND disabled_at IS NULL RETURNING name, created_by_id AS "ownerId"`,
        [webhookId, now],
      )) as [{ name: string; ownerId: string | null }[]];
      const [off] = rows;
      const owner = off?.ownerId ? await findPerson(manager, off.ownerId, this.clock.today()) : null;
      if (!off || !owner) return;
      const mail = composeMail({
        to: owner.email,
        subject: 'Un signalement vers un autre outil est suspendu',
        recipientName: owner.fullName,
        paragraphs: [
          `Les derniers envois de «\u202f${off.name}\u202f» n’arrivent plus, malgré plusieurs essais. Maillage a cessé d’envoyer.`,
          'Vérifiez l’adresse avec qui tient cet outil, puis reprenez les envois et rejouez ceux qui manquent.',
        ],
        action: { label: 'Voir les signalements', link: `${this.config.publicUrl}/signalements` },
      });
      await this.outbox.send(manager, mail, off.ownerId);
    });
  }
}
