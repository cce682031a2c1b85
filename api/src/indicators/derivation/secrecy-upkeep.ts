import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { type DerivationRun, takeDerivationRun } from '../../platform/database/derivation-run';
import { Transactions } from '../../platform/database/transactions';
import { LOCK_VALUES } from './value-lock';
import { type ChangedPeriod, IndicatorDerivation } from './indicator-derivation';

/** The version is to be raised when a rule of secrecy changes: the next start derives again all that it decides (docs/adr/0019-secrecy.md). */
const RUN: DerivationRun = { subjectType: 'indicator_secrecy', rulesVersion: 1, maxAgeDays: null };

const LONG_STATEMENTS = `SET LOCAL statement_timeout = '30min'`;

const UNDER_SECRECY = `
  SELECT DISTINCT o.indicator_id AS "indicatorId", o.period FROM indicator_own_value o JOIN indicator i ON i.id = o.indicator_id AND i.is_masked
   UNION
  SELECT DISTINCT v.indicator_id, v.period FROM indicator i JOIN indicator_value v ON v.indicator_id = i.id
   WHERE i.aggregation = 'sum' AND NOT i.is_masked AND v.state = 's' AND v.members IS NULL`;

/** Derives what is under secrecy again at the first start with new rules, before anybody is answered by the old ones. */
@Injectable()
export class SecrecyUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly derivation: IndicatorDerivation,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.transactions.asSystem('Secret statistique', async (manager) => {
      await manager.query(LONG_STATEMENTS);
      if (!(await takeDerivationRun(manager, RUN, this.clock.today()))) return;
      await manager.query(LOCK_VALUES);
      await this.derivation.refresh(manager, (await manager.query(UNDER_SECRECY)) as ChangedPeriod[]);
    });
  }
}
