import { MAIL_TRACE_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import type { BackgroundWork } from '../jobs/job-declaration';
import { DUE_MAILS, FORGET_OLD_MAIL } from './mail.queries';
import { Outbox } from './outbox';

/** Has mails sent that are due and whose job was lost, as by a restored backup. */
@Injectable()
export class MailResumption implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async run(): Promise<void> {
    const mails = (await this.dataSource.query(DUE_MAILS, [this.clock.now()])) as { id: string; attempts: number }[];
    if (mails.length === 0) return;
    await this.dataSource.transaction(async (manager) => {
      for (const { id, attempts } of mails) await this.outbox.attempt(manager, id, attempts);
    });
  }
}

/** Forgets the traces of mails when their time is over. */
@Injectable()
export class MailTraces implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.dataSource.query(FORGET_OLD_MAIL, [new Date(this.clock.now().getTime() - MAIL_TRACE_MS)]);
  }
}
