import { MAIL_STATES, MINUTE_MS, type MailState } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { Outbox } from '../../platform/mail';
import { COUNT_MAILS, LIST_MAILS, REOPEN_MAIL } from './sent-mails.queries';
import type { MailCount, SentMail, SentMailPage, SentMailsArgs } from './sent-mails.type';

/** A server that hangs is waited for no longer than that (`MailTransport`). */
const SENDING_TAKES_AT_MOST_MS = 5 * MINUTE_MS;

/** A number that a mail can have; whatever else is asked for is none. */
const MAIL_ID = /^[1-9]\d{0,17}$/;

/** What became of the mails of the instance; one that was cut goes out again for who asks. */
@Injectable()
export class SentMailsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { state = null, skip, take }: SentMailsArgs): Promise<SentMailPage> {
    requireCan(viewer, 'jobs.manage', {});
    const found = (await this.dataSource.query(COUNT_MAILS, [this.cutBefore()])) as MailCount[];
    const counts = (Object.keys(MAIL_STATES) as MailState[]).map((one) => ({ state: one, count: found.find((count) => count.state === one)?.count ?? 0 }));
    const items = (await this.dataSource.query(LIST_MAILS, [this.cutBefore(), state, skip, take])) as SentMail[];
    return { counts, items, totalCount: counts.reduce((sum, one) => sum + (state === null || state === one.state ? one.count : 0), 0) };
  }

  /** Has a mail sent once more of which it is not known whether it arrived. */
  async sendAgain(viewer: Viewer, id: string): Promise<boolean> {
    requireCan(viewer, 'jobs.manage', {});
    if (!MAIL_ID.test(id)) throw new DomainError('NOT_FOUND');
    return this.transactions.run(viewer, async (manager) => {
      const [[mail]] = (await manager.query(REOPEN_MAIL, [id, this.cutBefore(), this.clock.now()])) as [{ id: string; attempts: number }[], number];
      if (!mail) throw new DomainError('NOT_FOUND');
      await this.outbox.attempt(manager, mail.id, mail.attempts);
      return true;
    });
  }

  private cutBefore(): Date {
    return new Date(this.clock.now().getTime() - SENDING_TAKES_AT_MOST_MS);
  }
}
