import { HOUR_MS, MAIL_TRACE_MS } from '@maillage/domain';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntitySubscriberInterface, type TransactionCommitEvent } from 'typeorm';
import { Clock } from '../clock/clock';
import { databaseAway, describeError } from '../errors/describe-error';
import { CLAIM_DUE_MAIL, FORGET_OLD_MAIL, GIVE_UP_MAIL, MARK_MAIL_SENT, POSTPONE_MAIL } from './mail.queries';
import { MailTransport } from './mail-transport';
import { HAS_MAIL } from './outbox';

interface DueMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly attempts: number;
}

/** Without any commit of this process, the outbox is looked at that often: retries, and mails of a process that died. */
const POLL_MS = 30_000;
/** Waits after a failure, in seconds: one minute to one day; two days in all, then the mail is given up. */
const RETRY_WAITS_S = [60, 300, 900, 3_600, 3 * 3_600, 6 * 3_600, 12 * 3_600, 24 * 3_600];
/** Old traces are looked for that often. */
const FORGET_EVERY_MS = HOUR_MS;
/** A mail being sent when the application stops may end; a server that hangs may not hold us back. */
const STOP_WITHIN_MS = 5_000;

/**
 * Sends what the outbox holds, one mail at a time. A mail is claimed for five minutes in a statement of its own (SKIP LOCKED), so
 * that several processes share the work and one that dies gives it back; a crash between sending and noting it sends twice,
 * with the same Message-ID.
 */
@Injectable()
export class MailDispatcher implements EntitySubscriberInterface, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Mail');
  private isStopping = false;
  private wake: () => void = () => undefined;
  private isWakePending = false;
  private forgottenAt = 0;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
  ) {
    dataSource.subscribers.push(this);
  }

  afterTransactionCommit({ queryRunner }: TransactionCommitEvent): void {
    if (!queryRunner.data[HAS_MAIL]) return;
    delete queryRunner.data[HAS_MAIL];
    this.wakeUp();
  }

  onApplicationBootstrap(): void {
    this.round = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    this.wakeUp();
    await Promise.race([this.round, new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS).unref())]);
  }

  private wakeUp(): void {
    this.isWakePending = true;
    this.wake();
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      this.isWakePending = false;
      try {
        while (!this.isStopping && (await this.sendNext()));
        await this.forgetOld();
      } catch (error) {
        // a database that is away comes back; the next round finds the mails where they were
        this.log.warn(`outbox not read: ${databaseAway(error) ?? describeError(error)}`);
      }
      await this.pause();
    }
  }

  private async forgetOld(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.forgottenAt < FORGET_EVERY_MS) return;
    this.forgottenAt = now;
    await this.dataSource.query(FORGET_OLD_MAIL, [new Date(now - MAIL_TRACE_MS)]);
  }

  private pause(): Promise<void> {
    if (this.isWakePending || this.isStopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS).unref();
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** Sends the oldest mail due; false when there is none. */
  private async sendNext(): Promise<boolean> {
    const [[mail]] = (await this.dataSource.query(CLAIM_DUE_MAIL, [this.clock.now()])) as [DueMail[], number];
    if (!mail) return false;
    try {
      await this.transport.send({ id: mail.id, to: mail.recipient, subject: mail.subject, text: mail.body_text, html: mail.body_html });
      await this.dataSource.query(MARK_MAIL_SENT, [mail.id, this.clock.now()]);
    } catch (error) {
      await this.noteFailure(mail, error as Error & { responseCode?: number; code?: string });
    }
    return true;
  }

  private async noteFailure(mail: DueMail, error: Error & { responseCode?: number; code?: string }): Promise<void> {
    // the server knows neither that person nor that message; a refused password or an absent server is ours, and may pass
    const isRefusedForGood = (error.responseCode ?? 0) >= 500 && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
    const wait = RETRY_WAITS_S[mail.attempts - 1];
    const reason = error.message.slice(0, 500);
    // the log has the codes alone: servers quote the address that they refuse
    const told = [error.code ?? error.name, error.responseCode].filter((part) => part !== undefined).join(' ');
    if (isRefusedForGood || wait === undefined) {
      this.log.error(`mail ${mail.id} given up after ${mail.attempts} attempts: ${told}`);
      await this.dataSource.query(GIVE_UP_MAIL, [mail.id, reason, isRefusedForGood]);
    } else {
      this.log.warn(`mail ${mail.id} not sent, tried again in ${wait} s: ${told}`);
      await this.dataSource.query(POSTPONE_MAIL, [mail.id, new Date(this.clock.now().getTime() + wait * 1000), reason]);
    }
  }
}
