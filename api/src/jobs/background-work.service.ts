import { MINUTE_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { DeclaredJobs } from '../platform/jobs/declared-jobs';
import { Jobs } from '../platform/jobs/jobs.service';
import { Outbox } from '../platform/mail';
import { COUNT_JOBS, LIST_JOBS, LIST_UNCERTAIN_MAILS, REOPEN_MAIL } from './background-work.queries';
import type { BackgroundJob, BackgroundWorkType, JobKind, RunJobAgainInput, UncertainMail } from './background-work.type';

/** A server that hangs is waited for no longer than that (`MailTransport`). */
const SENDING_TAKES_AT_MOST_MS = 5 * MINUTE_MS;

/** A number that a mail can have; whatever else is asked for is none. */
const MAIL_ID = /^[1-9]\d{0,17}$/;

/** Shows what is done in the background, and does again what failed. */
@Injectable()
export class BackgroundWorkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly declared: DeclaredJobs,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async read(viewer: Viewer): Promise<BackgroundWorkType> {
    requireCan(viewer, 'jobs.manage', {});
    const names = this.declared.all.map(({ name }) => name);
    const counts = (await this.dataSource.query(COUNT_JOBS, [names])) as Omit<JobKind, 'every'>[];
    const kinds = this.declared.all.flatMap(({ name, every = null }) => {
      const found = counts.find((count) => count.name === name);
      return found ? [{ ...found, every }] : [];
    });
    const jobs = (await this.dataSource.query(LIST_JOBS, [names])) as BackgroundJob[];
    return { kinds, jobs, uncertainMails: (await this.dataSource.query(LIST_UNCERTAIN_MAILS, [this.cutBefore()])) as UncertainMail[] };
  }

  /** Does a job once more that failed. */
  async runAgain(viewer: Viewer, { name, id }: RunJobAgainInput): Promise<boolean> {
    requireCan(viewer, 'jobs.manage', {});
    if (!isId(id) || !(await this.jobs.runAgain(name, id))) throw new DomainError('NOT_FOUND');
    return true;
  }

  /** Has a mail sent once more of which it is not known whether it arrived. */
  async sendMailAgain(viewer: Viewer, id: string): Promise<boolean> {
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
