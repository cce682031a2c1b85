import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BackgroundWork } from '../../../platform/jobs/job-declaration';
import { Jobs } from '../../../platform/jobs/jobs.service';
import { ImportFiles } from '../upload/import-files';
import { IMPORT_JOBS, type ImportTask } from './import-work';
import { ImportJobs } from './import-jobs';
import { END_FORGOTTEN, END_INTERRUPTED, KEPT_FILES, LEFT_TABLES } from './jobs.queries';

/** What processes that are gone left behind: imports that nobody works on any more, tables and files that nobody needs. */
@Injectable()
export class ImportsUpkeep implements OnApplicationBootstrap, BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: Jobs,
    private readonly jobs: ImportJobs,
    private readonly files: ImportFiles,
  ) {}

  /** Before anybody is told of an import: what a process that was killed left is no work that goes on. */
  async onApplicationBootstrap(): Promise<void> {
    await this.tidy();
  }

  run(): Promise<void> {
    return this.tidy();
  }

  async tidy(): Promise<void> {
    const waiting = (await this.queue.listUnderway(IMPORT_JOBS.map(({ name }) => name))) as ImportTask[];
    await this.dataSource.query(END_INTERRUPTED, [[...this.jobs.importIds, ...waiting.map(({ importId }) => importId)]]);
    await this.dataSource.query(END_FORGOTTEN);
    const tables = (await this.dataSource.query(LEFT_TABLES)) as { name: string }[];
    for (const { name } of tables) await this.dataSource.query(`DROP TABLE IF EXISTS import_staging."${name}"`);
    const ids = await this.files.list();
    const kept = (await this.dataSource.query(KEPT_FILES, [ids])) as { id: number }[];
    const keptIds = new Set(kept.map(({ id }) => id));
    for (const id of ids) if (!keptIds.has(id)) await this.files.remove(id);
  }
}
