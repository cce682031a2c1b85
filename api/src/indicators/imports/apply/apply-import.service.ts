import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { Queryable } from '../../../platform/database/queryable';
import { Transactions } from '../../../platform/database/transactions';
import { IndicatorDerivation } from '../../derivation/indicator-derivation';
import { listStagedPairs, type StagedPair } from '../comparison/staged-pairs';
import { ROOM_TO_SORT } from '../comparison/shown-values';
import type { ImportJob } from '../jobs/import-job';
import { ImportFailed } from '../jobs/import-jobs';
import type { StoredReport } from '../report/stored-report';
import { dropStaging, LONG_STATEMENTS } from '../staging/staging-table';
import { ImportFiles } from '../upload/import-files';
import type { ImportActor } from '../import-actor';
import { settleAccepted } from '../proposals/accepted-proposals';
import { TellValueProposal } from '../proposals/tell-value-proposal.service';
import { BACKEND, END_APPLYING, IMPORT_TO_APPLY, IS_STAGED, KEEP_PERIODS } from './apply.queries';
import { type AppliedChanges, asApplied } from './applied-report';
import { proposeValues } from './propose-values';
import { LOCK_VALUES } from '../../derivation/value-lock';
import { insertFresh, recordOwn, writeDifferences } from './write-values';

/** Shares of the work that are over when values are written, and when all that follows from them is derived. */
const WRITTEN = 0.5;
const DERIVED = 0.98;

/** Changes what the dry run showed, all of it or nothing, in one transaction. */
@Injectable()
export class ApplyImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly derivation: IndicatorDerivation,
    private readonly files: ImportFiles,
    private readonly proposals: TellValueProposal,
  ) {}

  async apply(job: ImportJob, actor: ImportActor): Promise<void> {
    await this.transactions.run(actor, async (manager) => {
      const [{ pid }] = (await manager.query(BACKEND)) as [{ pid: number }];
      const [found] = (await manager.query(IMPORT_TO_APPLY, [job.importId])) as { report: StoredReport; geographyYear: number }[];
      if (!found) throw new ImportFailed('UNEXPECTED');
      const done = await job.onBackend(pid, () => this.write(manager, job, found.geographyYear, found.report.isGeographyTold));
      await manager.query(dropStaging(job.importId));
      const status = done.written.length + done.waiting.size > 0 ? 'applied' : 'unchanged';
      await manager.query(END_APPLYING, [job.importId, status, this.clock.now(), asApplied(found.report, done), actor.accountId || null]);
      const acceptedId = await settleAccepted(manager, job.importId, this.clock.now(), actor.accountId || null);
      if (acceptedId) await this.proposals.tell(manager, actor, acceptedId);
    });
    await this.files.remove(job.importId);
  }

  private async write(manager: EntityManager, job: ImportJob, geographyYear: number, isGeographyTold: boolean): Promise<AppliedChanges> {
    const { importId } = job;
    for (const setting of [LONG_STATEMENTS, ROOM_TO_SORT, LOCK_VALUES]) await manager.query(setting);
    const pairs = await this.staged(manager, importId);
    const step = (ratio: number): void => {
      job.ratio = ratio;
      job.check();
    };
    step(0.05);
    const waiting = await proposeValues(manager, importId, pairs);
    const shown = pairs.filter(({ isMasked }) => !isMasked);
    const fresh = await insertFresh(
      manager,
      importId,
      shown.filter(({ isStored }) => !isStored),
      waiting,
    );
    step(0.25);
    const differing = await writeDifferences(
      manager,
      importId,
      shown.filter(({ isStored }) => isStored),
      () => step(job.ratio + 0.05),
    );
    const own = await recordOwn(
      manager,
      importId,
      pairs.filter(({ isMasked }) => isMasked),
    );
    const written = [...fresh, ...differing, ...own].filter(({ newCount, changedCount, overSecretCount }) => newCount + changedCount + overSecretCount > 0);
    await manager.query(KEEP_PERIODS, [
      written.map(({ indicatorId }) => indicatorId),
      written.map(({ period }) => period),
      geographyYear,
      importId,
      isGeographyTold,
    ]);
    step(WRITTEN);
    await this.derivation.refresh(manager, written, async (doneRatio) => step(WRITTEN + (DERIVED - WRITTEN) * doneRatio));
    step(DERIVED);
    return { written, waiting };
  }

  /** A database server that crashed has emptied the table: what it held must be read again. */
  private async staged(database: Queryable, importId: number): Promise<StagedPair[]> {
    const [{ isStaged }] = (await database.query(IS_STAGED, [importId])) as [{ isStaged: boolean }];
    const pairs = isStaged ? await listStagedPairs(database, importId) : [];
    if (pairs.length === 0) throw new ImportFailed('FILE_GONE');
    return pairs;
  }
}
