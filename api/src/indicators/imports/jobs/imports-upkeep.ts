import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseAway, describeError } from '../../../platform/errors/describe-error';
import { ImportFiles } from '../upload/import-files';
import { ImportJobs } from './import-jobs';
import { END_FORGOTTEN, END_INTERRUPTED, KEPT_FILES, LEFT_TABLES } from './jobs.queries';

const EVERY_MS = 60_000;

/** What processes that are gone left behind: imports that nobody works on any more, tables and files that nobody needs. */
@Injectable()
export class ImportsUpkeep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Imports');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: ImportJobs,
    private readonly files: ImportFiles,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tidy();
    this.timer = setInterval(
      () => void this.tidy().catch((error: unknown) => this.log.warn(`imports not looked after: ${databaseAway(error) ?? describeError(error)}`)),
      EVERY_MS,
    ).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async tidy(): Promise<void> {
    await this.dataSource.query(END_INTERRUPTED, [this.jobs.importIds]);
    await this.dataSource.query(END_FORGOTTEN);
    const tables = (await this.dataSource.query(LEFT_TABLES)) as { name: string }[];
    for (const { name } of tables) await this.dataSource.query(`DROP TABLE IF EXISTS import_staging."${name}"`);
    const ids = await this.files.list();
    const kept = (await this.dataSource.query(KEPT_FILES, [ids])) as { id: number }[];
    const keptIds = new Set(kept.map(({ id }) => id));
    for (const id of ids) if (!keptIds.has(id)) await this.files.remove(id);
  }
}
