import type { ImportFailure } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseAway, describeError } from '../../../platform/errors/describe-error';
import { UnreadableFile } from '../reading';
import { dropStaging } from '../staging/staging-table';
import { ImportJob, ImportStopped } from './import-job';
import { CANCEL_BACKEND, END_JOB, NOTE_PROGRESS } from './jobs.queries';

const BEAT_MS = 500;

/** Work on one import. Its last step sets the status that it leads to. */
export type ImportWork = (job: ImportJob) => Promise<void>;

/** An import fails for a reason that the person can do something about. */
export class ImportFailed extends Error {
  constructor(readonly failure: ImportFailure) {
    super(failure);
  }
}

/** The work that goes on in this process, beside the requests: progress and a sign of life every half second, by a connection of its own. */
@Injectable()
export class ImportJobs {
  private readonly log = new Logger('Imports');
  private readonly jobs = new Map<number, ImportJob>();
  private readonly ends = new Map<number, Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private isBeating = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Numbers of the imports that this process works on. */
  get importIds(): number[] {
    return [...this.jobs.keys()];
  }

  /** Does the work; what it ends with stands in the import's row. Rejects with `ImportStopped` when the signal asks for it: another goes on then. */
  run(importId: number, work: ImportWork, signal?: AbortSignal): Promise<void> {
    const job = new ImportJob(importId, (backendId) => this.cancelBackend(backendId));
    const stop = (): void => job.stop('shutdown');
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
    this.jobs.set(importId, job);
    this.timer ??= setInterval(() => void this.beat(), BEAT_MS).unref();
    const end = this.do(job, work).finally(() => signal?.removeEventListener('abort', stop));
    this.ends.set(
      importId,
      end.catch(() => undefined),
    );
    return end;
  }

  /** Resolves when the work on the import has ended, at once when none goes on here. */
  ended(importId: number): Promise<void> {
    return this.ends.get(importId) ?? Promise.resolve();
  }

  /** Stops the work on the import, if it goes on here; another process sees in the row that it is asked. */
  stop(importId: number): void {
    this.jobs.get(importId)?.stop('asked');
  }

  private async do(job: ImportJob, work: ImportWork): Promise<void> {
    try {
      job.check();
      await this.beat();
      job.check();
      await work(job);
    } catch (error) {
      if (error instanceof ImportStopped && error.reason === 'shutdown') throw error;
      await this.noteEnd(job, error).catch((failed: unknown) => this.log.error(`import ${job.importId}: ${databaseAway(failed) ?? describeError(failed)}`));
    } finally {
      this.jobs.delete(job.importId);
      this.ends.delete(job.importId);
      if (this.jobs.size === 0) {
        clearInterval(this.timer);
        this.timer = undefined;
      }
    }
  }

  private async noteEnd(job: ImportJob, error: unknown): Promise<void> {
    const isAsked = error instanceof ImportStopped && error.reason === 'asked';
    const end = [job.importId, isAsked ? 'cancelled' : 'failed', isAsked ? null : this.failureOf(job, error)];
    const [, endedCount] = (await this.dataSource.query(END_JOB, end)) as [unknown[], number];
    // another process may have gone on with it meanwhile, and wait with what it read; what nobody needs is taken away by the upkeep
    if (endedCount > 0) await this.dataSource.query(dropStaging(job.importId));
  }

  private failureOf(job: ImportJob, error: unknown): ImportFailure {
    if (error instanceof UnreadableFile) return error.problem;
    if (error instanceof ImportFailed) return error.failure;
    this.log.error(`import ${job.importId}: ${databaseAway(error) ?? describeError(error)}`);
    return databaseAway(error) === undefined ? 'UNEXPECTED' : 'INTERRUPTED';
  }

  private async beat(): Promise<void> {
    if (this.isBeating) return;
    this.isBeating = true;
    const jobs = [...this.jobs.values()];
    try {
      const asked = (await this.dataSource.query(NOTE_PROGRESS, [
        jobs.map(({ importId }) => importId),
        jobs.map(({ rowsRead }) => rowsRead),
        jobs.map(({ ratio }) => ratio),
      ])) as { id: number }[];
      for (const { id } of asked) this.stop(id);
    } catch (error) {
      this.log.warn(`progress of imports not noted: ${databaseAway(error) ?? describeError(error)}`);
    } finally {
      this.isBeating = false;
    }
  }

  /** As the login itself: the role of the application may cancel nothing. */
  private cancelBackend(backendId: number): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL ROLE NONE');
      await manager.query(CANCEL_BACKEND, [backendId]);
    });
  }
}
