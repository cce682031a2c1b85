import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';

/** A mail to one person. */
export interface Mail {
  /** One e-mail address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Set on a query runner by {@link Outbox.send}: at its commit, there is something to dispatch. */
export const HAS_MAIL = 'maillage.hasMail';

/** Mails leave only if the change that speaks of them is kept: they are written in its transaction, and sent after its commit. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /** Queues the mail in the transaction of the manager; `accountId`: where it is told when it does not arrive. */
  async send(manager: EntityManager, mail: Mail, accountId: string | null = null): Promise<void> {
    const runner = manager.queryRunner;
    if (!runner?.isTransactionActive) throw new Error('Outbox.send needs the transaction of the change that the mail speaks of');
    await manager.query(
      'INSERT INTO mail_message (recipient, subject, body_text, body_html, created_at, next_attempt_at, account_id) VALUES ($1, $2, $3, $4, $5, $5, $6)',
      [mail.to, mail.subject, mail.text, mail.html, this.clock.now(), accountId],
    );
    runner.data[HAS_MAIL] = true;
  }
}
