import { DIGEST_TRACE_MS, digestToWrite, dueDigestDay, firstDigestDay, NEWS_RHYTHMS, type NewsRhythm } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';
import { Jobs } from '../../platform/jobs/jobs.service';
import { forgetDecisions, listDueReaders } from '../digest.queries';
import type { DigestJob } from './digests.service';

/** Each morning, and when a process starts: queues the digests that are due and not decided, one job a person, all in one statement; forgets what was decided long ago. */
@Injectable()
export class DigestQueue implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.today();
    const isBeforeTheHour = firstDigestDay(this.clock.now()) === today;
    if (isBeforeTheHour) return;
    const readers = await listDueReaders(this.dataSource, today, daysDueOn(today));
    const jobs = readers.flatMap(({ accountId, rhythm, chosenAt }) => {
      const dueOn = digestToWrite({ rhythm, from: firstDigestDay(chosenAt), decidedFor: null, away: [] }, today);
      return dueOn === null ? [] : [{ key: `${accountId}.${dueOn}`, data: { accountId, dueOn } satisfies DigestJob }];
    });
    await this.transactions.asSystem('Lettres périodiques', async (manager) => {
      await this.jobs.sendAll(manager, 'digest_write', jobs);
      await forgetDecisions(manager, this.clock.dayOf(new Date(this.clock.now().getTime() - DIGEST_TRACE_MS)));
    });
  }
}

/** For each rhythm, the day of its latest digest. */
function daysDueOn(today: string): ReadonlyMap<NewsRhythm, string> {
  const days = (Object.keys(NEWS_RHYTHMS) as NewsRhythm[]).map((rhythm) => [rhythm, dueDigestDay(rhythm, today)] as const);
  return new Map(days.flatMap(([rhythm, day]) => (day === null ? [] : [[rhythm, day] as const])));
}
