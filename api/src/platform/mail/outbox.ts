import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { Jobs } from '../jobs/jobs.service';

/** A mail to one person. */
export interface Mail {
  /** One e-mail address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where its recipient says that she wants no more of its kind, without signing in: an address that takes a POST (RFC 8058); none for what one cannot refuse. */
  readonly unsubscribe?: string | null;
}

/** One attempt to send a mail. */
export interface MailJob {
  readonly id: string;
}

/** With who acts in the transaction: she is told when the address refuses the mail. $1 to $4 the mail, $5 now, $6 account, $7 where it is refused. */
const QUEUE = `
  INSERT INTO mail_message (recipient, subject, body_text, body_html, created_at, next_attempt_at, account_id, unsubscribe_url, by_id)
  VALUES ($1, $2, $3, $4, $5, $5, $6, $7, nullif(current_setting('maillage.actor_id', true), '')::uuid) RETURNING id`;

/** Mails leave only if the change that speaks of them is kept: they are written in its transaction, and so is the job that sends them. */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Queues the mail in the transaction of the manager; `accountId`: where it is told when it does not arrive. */
  async send(manager: EntityManager, { to, subject, text, html, unsubscribe = null }: Mail, accountId: string | null = null): Promise<void> {
    if (!manager.queryRunner?.isTransactionActive) throw new Error('Outbox.send needs the transaction of the change that the mail speaks of');
    const [{ id }] = (await manager.query(QUEUE, [to, subject, text, html, this.clock.now(), accountId, unsubscribe])) as [{ id: string }];
    await this.attempt(manager, id, 0);
  }

  /** Has a mail sent that was tried so often; `wait`: not before so many milliseconds. */
  async attempt(manager: EntityManager, id: string, attempts: number, wait = 0): Promise<void> {
    const later = wait > 0 ? { startAfter: new Date(this.clock.now().getTime() + wait) } : {};
    await this.jobs.send(manager, 'mail_send', { id } satisfies MailJob, { key: `${id}.${attempts}`, ...later });
  }
}
