import { TAKEOVER_WAITS_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';

/** Gives up workbooks that nobody went on with: what was read of them is forgotten. */
@Injectable()
export class ForgetTakeovers implements BackgroundWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - TAKEOVER_WAITS_MS);
    await this.transactions.asSystem('Tâches de fond', async (manager) => {
      const [rows] = (await manager.query(
        `UPDATE takeover x SET state = 'given_up' FROM takeover_draft d WHERE d.takeover_id = x.id AND x.state = 'mapping' AND d.saved_at < $1 RETURNING x.id`,
        [before],
      )) as [{ id: string }[], number];
      await manager.query(`UPDATE takeover_draft SET content = NULL, mapping = '{}' WHERE takeover_id = ANY ($1::uuid[])`, [rows.map(({ id }) => id)]);
    });
  }
}
