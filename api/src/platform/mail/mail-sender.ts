import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock';
import type { BackgroundWork, RunningJob } from '../jobs/job-declaration';
import { GIVE_UP_MAIL, LEAVE_UNCERTAIN, MARK_MAIL_SENT, POSTPONE_MAIL, TAKE_MAIL } from './mail.queries';
import { MailTransport, type SendingError } from './mail-transport';
import { type MailJob, Outbox } from './outbox';

interface DueMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly unsubscribe_url: string | null;
  readonly attempts: number;
}

/** Waits after a failure, in seconds: one minute to one day; two days in all, then the mail is given up. */
const RETRY_WAITS_S = [60, 300, 900, 3_600, 3 * 3_600, 6 * 3_600, 12 * 3_600, 24 * 3_600];

/** The server knows neither that person nor that message. A refused password or an absent server is ours, and may pass. */
const isRefusedForGood = ({ responseCode = 0, code }: SendingError): boolean => responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');

/** For the log, the codes alone: servers quote the address that they refuse. */
const told = ({ code, name, responseCode }: SendingError): string => [code ?? name, responseCode].filter((part) => part !== undefined).join(' ');

/**
 * Sends a mail once at most: it is marked, and that committed, before the server is spoken to. A process that dies in between leaves it marked;
 * whether it arrived is then not known, and nobody sends it again by himself.
 */
@Injectable()
export class MailSender implements BackgroundWork<MailJob> {
  private readonly log = new Logger('Mail');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
    private readonly outbox: Outbox,
  ) {}

  async run({ data: { id } }: RunningJob<MailJob>): Promise<void> {
    const [[mail]] = (await this.dataSource.query(TAKE_MAIL, [id, this.clock.now()])) as [DueMail[], number];
    if (!mail) return;
    const failure = await this.transport
      .send({ id: mail.id, to: mail.recipient, subject: mail.subject, text: mail.body_text, html: mail.body_html, unsubscribe: mail.unsubscribe_url })
      .then(() => null)
      .catch((error: SendingError) => error);
    if (failure) await this.noteFailure(mail, failure);
    else await this.dataSource.query(MARK_MAIL_SENT, [mail.id, mail.attempts, this.clock.now()]);
  }

  private async noteFailure({ id, attempts }: DueMail, error: SendingError): Promise<void> {
    const wait = RETRY_WAITS_S[attempts - 1];
    const reason = error.message.slice(0, 500);
    if (error.mayHaveArrived) {
      this.log.error(`mail ${id} may have arrived, and is not sent again: ${told(error)}`);
      await this.dataSource.query(LEAVE_UNCERTAIN, [id, attempts, reason]);
    } else if (isRefusedForGood(error) || wait === undefined) {
      this.log.error(`mail ${id} given up after ${attempts} attempts: ${told(error)}`);
      await this.dataSource.query(GIVE_UP_MAIL, [id, attempts, reason, isRefusedForGood(error)]);
    } else {
      this.log.warn(`mail ${id} not sent, tried again in ${wait} s: ${told(error)}`);
      await this.dataSource.transaction(async (manager) => {
        const at = new Date(this.clock.now().getTime() + wait * 1000);
        const [, postponedCount] = (await manager.query(POSTPONE_MAIL, [id, attempts, at, reason])) as [unknown[], number];
        if (postponedCount > 0) await this.outbox.attempt(manager, id, attempts, wait * 1000);
      });
    }
  }
}
