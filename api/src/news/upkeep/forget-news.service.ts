import { ABSENCE_TRACE_MS, NEWS_TRACE_MS, READ_NEWS_TRACE_MS, SOLICITATION_TRACE_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';

/** Forgets what was told long ago, who was asked what by mail, and absences that have ended. */
@Injectable()
export class ForgetNews implements BackgroundWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = (ms: number): Date => new Date(this.clock.now().getTime() - ms);
    await this.transactions.asSystem('Maillage', async (manager) => {
      await manager.query('DELETE FROM notification WHERE at < $1 OR (at < $2 AND read_at IS NOT NULL)', [before(NEWS_TRACE_MS), before(READ_NEWS_TRACE_MS)]);
      await manager.query('DELETE FROM solicitation WHERE at < $1', [before(SOLICITATION_TRACE_MS)]);
      await manager.query('DELETE FROM absence WHERE ends_on < $1::date', [this.clock.dayOf(before(ABSENCE_TRACE_MS))]);
    });
  }
}
