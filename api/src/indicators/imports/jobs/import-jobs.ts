import type { ImportFailure } from '@maillage/domain';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseAway, describeError } from '../../../platform/errors/describe-error';
import { UnreadableFile } from '../reading';
import { dropStaging } from '../staging/staging-table';
import { ImportJob, ImportStopped } from './import-job';
import { CANCEL_BACKEND, END_JOB, NOTE_PROGRESS } from './jobs.queries';

/** Files worked on at once in one process; the others wait. */
const MAX_RUNNING = 2;
const BEAT_MS = 500;
/** Work that is rolled back when the application stops. */
const STOP_WITHIN_MS = 10_000;

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
export class ImportJobs implements BeforeApplicationShutdown {
  private readonly log = new Logger('Imports');
  private readonly jobs = new Map<number, ImportJob>();
  private readonly ends = new Map<number, Promise<void>>();
  private waiting: (() => void)[] = [];
  private runningCount = 0;
  private timer: NodeJS.Timeout | undefined;
  private isBeating = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Numbers of the imports that this process works on. */
  get importIds(): number[] {
    return [...this.jobs.keys()];
  }

  /** Begins the work as soon as there is room; what it ends with stands in the import's row. */
  start(importId: number, work: ImportWork): Promise<void> {
    const job = new ImportJob(importId, (backendId) => this.cancelBackend(backendId));
    this.jobs.set(importId, job);
    this.timer ??= setInterval(() => void this.beat(), BEAT_MS).unref();
    const end = this.run(job, work);
    this.ends.set(importId, end);
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

  async beforeApplicationShutdown(): Promise<void> {
    for (const job of this.jobs.values()) job.stop('shutdown');
    await Promise.race([Promise.all(this.ends.values()), new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS).unref())]);
    clearInterval(this.timer);
  }

  private async run(job: ImportJob, work: ImportWork): Promise<void> {
    if (this.runningCount >= MAX_RUNNING) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.runningCount++;
    try {
      job.check();
      await work(job);
    } catch (error) {
      await this.noteEnd(job, error).catch((failed: unknown) => this.log.error(`import ${job.importId}: ${databaseAway(failed) ?? describeError(failed)}`));
    } finally {
      this.jobs.delete(job.importId);
      this.ends.delete(job.importId);
      this.runningCount--;
      this.waiting.shift()?.();
      if (this.jobs.size === 0) {
        clearInterval(this.timer);
        this.timer = undefined;
      }
    }
  }

  private async noteEnd(job: ImportJob, error: unknown): Promise<void> {
    const isAsked = error instanceof ImportStopped && error.reason === 'asked';
    await this.dataSource.query(END_JOB, [job.importId, isAsked ? 'cancelled' : 'failed', isAsked ? null : this.failureOf(job, error)]);
    await this.dataSource.query(dropStaging(job.importId));
  }

  private failureOf(job: ImportJob, error: unknown): ImportFailure {
    if (error instanceof UnreadableFile) return error.problem;
    if (error instanceof ImportFailed) return error.failure;
    if (error instanceof ImportStopped) return 'INTERRUPTED';
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
