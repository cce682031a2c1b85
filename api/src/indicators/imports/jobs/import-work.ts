import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BackgroundWork, JobDeclaration, RunningJob } from '../../../platform/jobs/job-declaration';
import { ApplyImportService } from '../apply/apply-import.service';
import type { ImportActor } from '../import-actor';
import { ReadImportService } from '../read-import.service';
import { UndoImportService } from '../undo/undo-import.service';
import { ImportJobs, type ImportWork } from './import-jobs';
import { IMPORT_AT_STAGE } from './jobs.queries';

/** What a job on an import is about. */
export interface ImportTask {
  readonly importId: number;
  /** Who asked; absent for reading, which changes nothing in anybody's name. */
  readonly accountId?: string;
}

/** The stages at which each kind of job may find its import. At another, somebody did the job already. */
const STAGES = {
  imports_read: ['uploaded', 'reading'],
  imports_apply: ['applying'],
  imports_undo: ['undoing'],
} as const;

type ImportJobName = keyof typeof STAGES;

/** Reads, applies or undoes an import, whatever process was asked to. Cut, it begins again from the file, or from what was read of it. */
@Injectable()
export class WorkOnImport implements BackgroundWork<ImportTask> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: ImportJobs,
    private readonly reading: ReadImportService,
    private readonly application: ApplyImportService,
    private readonly undoing: UndoImportService,
  ) {}

  async run({ name, data: { importId, accountId = '' }, signal }: RunningJob<ImportTask>): Promise<void> {
    const [found] = (await this.dataSource.query(IMPORT_AT_STAGE, [importId, STAGES[name as ImportJobName], accountId])) as { fullName: string }[];
    if (found) await this.jobs.run(importId, this.workOf(name as ImportJobName, { accountId, ...found }), signal);
  }

  private workOf(name: ImportJobName, actor: ImportActor): ImportWork {
    if (name === 'imports_read') return (job) => this.reading.read(job);
    if (name === 'imports_apply') return (job) => this.application.apply(job, actor);
    return (job) => this.undoing.undo(job, actor);
  }
}

/** A process that stops in the middle of an import leaves it to another, soon: somebody waits for it. */
export const IMPORT_JOBS: readonly JobDeclaration[] = (Object.keys(STAGES) as ImportJobName[]).map((name) => ({
  name,
  work: WorkOnImport,
  retries: 3,
  firstWaitSeconds: 1,
  atOnce: 2,
}));
