import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { Queryable } from '../../../platform/database/queryable';
import { Transactions } from '../../../platform/database/transactions';
import { type ChangedPeriod, IndicatorDerivation } from '../../derivation/indicator-derivation';
import type { ImportActor } from '../import-actor';
import { BACKEND } from '../apply/apply.queries';
import { BY_ANY_WAY, BY_PLACE, LOCK_VALUES } from '../../derivation/value-lock';
import { pairParameters, type StagedPair } from '../comparison/staged-pairs';
import { ANY_JOINS, HASH_JOINS, ROOM_TO_SORT } from '../comparison/shown-values';
import type { ImportJob } from '../jobs/import-job';
import { ImportFailed } from '../jobs/import-jobs';
import { withdrawProposals } from '../proposals/accepted-proposals';
import type { StoredReport } from '../report/stored-report';
import { LONG_STATEMENTS } from '../staging/staging-table';
import {
  BRING_BACK,
  COUNT_OUTLIVED,
  COUNT_RETURNING,
  END_UNDOING,
  FIND_RETURNING,
  IMPORT_TO_UNDO,
  LOG_RETURN,
  MASKED,
  RETURN_PERIODS,
  RETURNED_PERIODS,
  TAKE_AWAY,
  UNDONE_BEFORE,
  WITHDRAW_OWN,
} from './undo.queries';

/** What an import brought, by indicator and period. */
type Pair = Pick<StagedPair, 'indicatorId' | 'period' | 'isMasked'>;

/** Takes back what an import changed, where nothing came over it since. */
@Injectable()
export class UndoImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly derivation: IndicatorDerivation,
  ) {}

  undo(job: ImportJob, actor: ImportActor): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      const [{ pid }] = (await manager.query(BACKEND)) as [{ pid: number }];
      const [found] = (await manager.query(IMPORT_TO_UNDO, [job.importId])) as { report: StoredReport }[];
      if (!found) throw new ImportFailed('UNEXPECTED');
      const keptCount = await job.onBackend(pid, () => this.takeBack(manager, job, found.report));
      await withdrawProposals(manager, job.importId);
      await manager.query(END_UNDOING, [job.importId, this.clock.now(), actor.accountId || null, { ...found.report, keptCount }]);
    });
  }

  /** Gives the number of values that stay. */
  private async takeBack(manager: EntityManager, job: ImportJob, report: StoredReport): Promise<number> {
    const { importId } = job;
    const step = (ratio: number): void => {
      job.ratio = ratio;
      job.check();
    };
    for (const setting of [LONG_STATEMENTS, ROOM_TO_SORT, LOCK_VALUES]) await manager.query(setting);
    const pairs = await this.pairsOf(manager, report);
    const masked = pairs.filter(({ isMasked }) => isMasked);
    const broughtCount = report.indicators.reduce((sum, { indicatorId, newCount, changedCount, overSecretCount }) => {
      return masked.some((pair) => pair.indicatorId === indicatorId) ? sum : sum + newCount + changedCount + overSecretCount;
    }, 0);

    await manager.query(HASH_JOINS);
    const shown = pairs.filter(({ isMasked }) => !isMasked);
    await manager.query(FIND_RETURNING, [...pairParameters(shown), importId, await this.undoneBefore(manager, importId)]);
    await manager.query(ANY_JOINS);
    step(0.2);
    const periods = (await manager.query(RETURNED_PERIODS)) as ChangedPeriod[];
    const keptCount =
      broughtCount - (await count(manager, COUNT_RETURNING)) + (await count(manager, COUNT_OUTLIVED, [importId, masked.map((pair) => pair.indicatorId)]));
    await manager.query(LOG_RETURN, [importId]);
    step(0.3);
    await manager.query(BY_PLACE);
    await manager.query(BRING_BACK);
    await manager.query(TAKE_AWAY);
    await manager.query(BY_ANY_WAY);
    step(0.45);
    const ownPeriods = (await manager.query(WITHDRAW_OWN, [importId, this.clock.now()])) as ChangedPeriod[];
    await manager.query(RETURN_PERIODS, [importId]);
    step(0.5);
    await this.derivation.refresh(manager, distinct([...periods, ...ownPeriods]), async (doneRatio) => step(0.5 + 0.48 * doneRatio));
    return keptCount;
  }

  private async pairsOf(database: Queryable, { indicators }: StoredReport): Promise<Pair[]> {
    const rows = (await database.query(MASKED, [indicators.map(({ indicatorId }) => indicatorId)])) as { id: number }[];
    const masked = new Set(rows.map(({ id }) => id));
    return indicators.flatMap(({ indicatorId, periods }) => periods.map((period) => ({ indicatorId, period, isMasked: masked.has(indicatorId) })));
  }

  /** Imports undone before, as far as one led to another. */
  private async undoneBefore(database: Queryable, importId: number): Promise<number[]> {
    const known = [importId];
    for (;;) {
      const more = (await database.query(UNDONE_BEFORE, [known])) as { id: number }[];
      if (more.length === 0) return known.slice(1);
      known.push(...more.map(({ id }) => id));
    }
  }
}

async function count(database: Queryable, sql: string, parameters: unknown[] = []): Promise<number> {
  const [row] = (await database.query(sql, parameters)) as [{ count: number }];
  return row.count;
}

function distinct(periods: readonly ChangedPeriod[]): ChangedPeriod[] {
  return [...new Map(periods.map((pair) => [`${pair.indicatorId} ${pair.period}`, pair])).values()];
}
