import type { WorkbookFailure } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { databaseAway, describeError } from '../../platform/errors/describe-error';
import { DomainError } from '../../platform/errors/domain-error';
import { asRequest } from '../../platform/http/request-context';
import type { WorkbookContent } from '../../platform/declarations/workbook-source';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { pack, unpack } from '../packed';
import { sparingly } from '../sparingly';
import { CompareStored } from './compare-stored.service';
import { findReturn, noteProgress, readPacked, type StoredReturn } from './return.queries';
import type { WrittenRow } from './row-writer.service';
import { isSameReport, type StoredReport } from './stored-report';
import { UndoReturn } from './undo-return.service';
import { isStale, whileStale } from './while-stale';

/** What a job on a return is about. */
export interface ReturnTask {
  readonly returnId: string;
}

/** At which stage each kind of job finds its return. At another, somebody did the job already. */
const STAGES = { workbooks_compare: 'comparing', workbooks_apply: 'applying', workbooks_undo: 'undoing' } as const;
type ReturnJobName = keyof typeof STAGES;

/** Ends a transaction that was a trial, with what it showed. */
class TrialOver extends Error {
  constructor(readonly report: StoredReport) {
    super('trial over');
  }
}

/** What stands is not what was shown. */
class NotAsShown extends Error {}

/** Compares, applies or undoes a workbook that came back. Cut, it begins again: nothing of it stands before its end. */
@Injectable()
export class WorkOnReturn implements BackgroundWork<ReturnTask> {
  private readonly log = new Logger('Workbooks');

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly comparison: CompareStored,
    private readonly undoing: UndoReturn,
  ) {}

  async run({ name, data: { returnId }, signal }: RunningJob<ReturnTask>): Promise<void> {
    const stored = await findReturn(this.dataSource, returnId);
    if (stored?.status !== STAGES[name as ReturnJobName]) return;
    try {
      // all that it changes is one act, and putting it back another
      const act = name === 'workbooks_undo' ? returnId.slice(-12) : returnId.slice(0, 13);
      await asRequest(act, () => sparingly(() => this.work(name as ReturnJobName, stored)));
    } catch (error) {
      if (signal.aborted || databaseAway(error) !== undefined) throw error;
      await this.fail(stored, error);
    }
  }

  private work(name: ReturnJobName, stored: StoredReturn): Promise<unknown> {
    if (name === 'workbooks_compare') return this.compare(stored, false);
    return name === 'workbooks_apply' ? this.apply(stored) : this.undoing.undo(stored);
  }

  /** What it would change, as the rules of the feature say: all is written, seen, and rolled back. */
  private async compare(stored: StoredReturn, isChangedSince: boolean): Promise<void> {
    const loaded = await this.comparison.load(stored);
    const trial = (): Promise<StoredReport> =>
      this.transactions
        .run(loaded.reading.viewer, async (manager): Promise<StoredReport> => {
          const { report } = await this.comparison.compare(manager, loaded, new Set(stored.taken), this.teller(stored));
          throw new TrialOver(report);
        })
        .catch((error: unknown) => {
          if (error instanceof TrialOver) return error.report;
          throw error;
        });
    const report = await whileStale(trial);
    await this.dataSource.query(
      `UPDATE workbook_return SET status = 'ready', report = $2, report_number = report_number + 1, is_changed_since = $3, progress_ratio = 1
        WHERE id = $1 AND status = $4`,
      [stored.id, await pack(report), isChangedSince, stored.status],
    );
  }

  /** What was shown is written, in one transaction; where it is no longer what was shown, nothing is, and it is shown anew. */
  private async apply(stored: StoredReturn): Promise<void> {
    const loaded = await this.comparison.load(stored);
    const shown = await unpack<StoredReport>((await readPacked(this.dataSource, stored.id, 'report')) as Buffer);
    const taken = new Set(stored.taken);
    try {
      await this.transactions.run(loaded.reading.viewer, async (manager) => {
        const { report, written } = await this.comparison.compare(manager, loaded, taken, this.teller(stored));
        if (!isSameReport(report, shown)) throw new NotAsShown();
        await this.keep(manager, stored, asTheyStand(written, await loaded.source.read(manager, loaded.reading)));
      });
    } catch (error) {
      if (!(error instanceof NotAsShown) && !isStale(error)) throw error;
      await this.compare(stored, true);
    }
  }

  private async keep(manager: EntityManager, stored: StoredReturn, written: readonly WrittenRow[]): Promise<void> {
    const count = written.reduce((sum, { cells }) => sum + cells.length, 0);
    const [, updated] = (await manager.query(
      `UPDATE workbook_return SET status = 'applied', applied_at = $2, applied_count = $3, written = $4, progress_ratio = 1, is_changed_since = false
        WHERE id = $1 AND status = 'applying'`,
      [stored.id, this.clock.now(), count, await pack(written)],
    )) as [unknown, number];
    if (updated === 0) throw new DomainError('WORKBOOK_WRONG_STATE');
  }

  private teller({ id }: StoredReturn): (ratio: number) => Promise<unknown> {
    return (ratio) => noteProgress(this.dataSource, id, ratio);
  }

  private async fail({ id, status }: StoredReturn, error: unknown): Promise<void> {
    const isRefused = error instanceof DomainError && (error.reason === 'NOT_FOUND' || error.reason === 'NOT_ALLOWED');
    if (!isRefused) this.log.error(`[${id}] ${describeError(error)}`);
    const failure: WorkbookFailure = isRefused ? 'not_ours' : 'unexpected';
    // what was applied stays so when it cannot be undone
    await this.dataSource.query(
      `UPDATE workbook_return SET status = CASE $2 WHEN 'undoing' THEN 'applied' ELSE 'failed' END, failure = $3 WHERE id = $1 AND status = $2`,
      [id, status, failure],
    );
  }
}

/** What was written as it reads afterwards: a name, for one, as its bearer writes it. By that it is known later whether somebody changed it since. */
function asTheyStand(written: readonly WrittenRow[], { sheets }: WorkbookContent): WrittenRow[] {
  const rows = new Map(sheets.flatMap(({ key, rows: all }) => all.map((row) => [`${key} ${row.id}`, row.values] as const)));
  return written.map(({ cells, ...row }) => {
    const values = rows.get(`${row.sheet} ${row.rowId}`) ?? {};
    return { ...row, cells: cells.map(({ column, before, after }) => ({ column, before, after: values[column] === undefined ? after : values[column] })) };
  });
}
