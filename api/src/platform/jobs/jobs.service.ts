import type { JobName, JobRhythm } from '@maillage/domain';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { type ConnectionOptions, type Job, PgBoss } from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../config/config';
import { databaseAway, describeError } from '../errors/describe-error';
import { DeclaredJobs } from './declared-jobs';
import type { BackgroundWork } from './job-declaration';
import { FORGET_UNDECLARED, LIST_UNDERWAY } from './jobs.queries';
import { hearLateErrors } from './late-errors';

/** Schema of the tables (migrations create-jobs, open-the-queues). */
const SCHEMA = 'jobs';
/** For sending, taking and settling jobs; besides the connection that is told of new ones. */
const CONNECTIONS = 3;
const CRON: Readonly<Record<JobRhythm, string>> = { minute: '* * * * *', hour: '17 * * * *', morning: '0 8 * * *', day: '43 3 * * *' };
const TIME_ZONE = 'Europe/Paris';
/** A process gives a sign of life for each job that it does; one that is silent for that long is taken for dead, and its job is done elsewhere. */
const SILENT_S = 20;
const SUPERVISED_EVERY_S = 10;
/** New jobs are announced; this is for what the announcement missed. */
const POLLED_EVERY_S = 30;
/** Longer than any statement may take (an import of France: two hours); who is dead is known long before by his silence. */
const LONGEST_S = 3 * 3_600;
const RETRIES = 5;
const FIRST_WAIT_S = 60;
const LONGEST_WAIT_S = 3_600;
const START_AGAIN_AFTER_MS = 1_000;
/** What is being done may end; what hangs may not hold us back. */
const STOP_WITHIN_MS = 10_000;

/**
 * Work in the background: kept in the database, sent in the transaction of the change that causes it, done by whatever process has room
 * (docs/adr/0024-jobs.md). Starts beside the application, which need not wait for it.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  static {
    hearLateErrors();
  }

  private readonly log = new Logger('Jobs');
  private readonly stopping = new AbortController();
  private readonly workerIds = new Map<JobName, string>();
  private boss: PgBoss | undefined;
  private started: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly declared: DeclaredJobs,
    private readonly modules: ModuleRef,
    @Inject(CONFIG) private readonly config: Pick<Config, 'worksInBackground'>,
  ) {}

  onApplicationBootstrap(): void {
    this.started = this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.race([this.stop(), new Promise((resolve) => setTimeout(resolve, STOP_WITHIN_MS).unref())]);
  }

  /** Sends a job in the transaction of the manager: it is done if that commits. One of that key which waits or runs stands for it; without a key, none does. */
  async send(manager: EntityManager, name: JobName, data: object, { key = randomUUID(), startAfter }: { key?: string; startAfter?: Date } = {}): Promise<void> {
    const { boss } = await this.ready();
    await boss.send(name, data, { db: within(manager), singletonKey: key, ...(startAfter ? { startAfter } : {}) });
  }

  /** Sends many jobs of one kind in the transaction of the manager, in one statement; of a key that waits or runs, none. */
  async sendAll(manager: EntityManager, name: JobName, jobs: readonly { readonly key: string; readonly data: object }[]): Promise<void> {
    const { boss } = await this.ready();
    if (jobs.length === 0) return;
    await boss.insert(
      name,
      jobs.map(({ key, data }) => ({ singletonKey: key, data })),
      { db: within(manager) },
    );
  }

  /** What the jobs of these kinds are about that wait or run, in whatever process. */
  async listUnderway(names: readonly JobName[]): Promise<unknown[]> {
    return ((await this.dataSource.query(LIST_UNDERWAY, [names])) as { data: unknown }[]).map(({ data }) => data);
  }

  /** Does once more a job that failed; false when there is none. */
  async runAgain(name: JobName, id: string): Promise<boolean> {
    const { boss } = await this.ready();
    const { affected } = (await boss.retry(name, id)) as { affected?: number };
    const workerId = this.workerIds.get(name);
    if (workerId !== undefined) boss.notifyWorker(workerId);
    return affected === 1;
  }

  /** Resolves once jobs can be sent and are done. */
  async ready(): Promise<{ boss: PgBoss }> {
    await this.started;
    if (!this.boss) throw new Error('no work in the background after the application has stopped');
    return { boss: this.boss };
  }

  private async stop(): Promise<void> {
    await this.started;
    await this.boss?.stop({ graceful: true, timeout: STOP_WITHIN_MS }).catch((error: unknown) => this.log.warn(`not stopped: ${told(error)}`));
  }

  private async start(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const boss = this.open();
      try {
        await boss.start();
        if (this.config.worksInBackground) await this.work(boss);
        this.boss = boss;
        return;
      } catch (error) {
        this.log.warn(`not started: ${told(error)}`);
        await boss.stop({ graceful: false }).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, START_AGAIN_AFTER_MS));
      }
    }
  }

  private open(): PgBoss {
    const { url } = this.dataSource.options as { url: string };
    const works = this.config.worksInBackground;
    const boss = new PgBoss({
      connectionString: url,
      schema: SCHEMA,
      options: '-c role=maillage_app -c timezone=UTC',
      application_name: 'maillage jobs',
      max: CONNECTIONS,
      migrate: false,
      createSchema: false,
      supervise: works,
      schedule: works,
      superviseIntervalSeconds: SUPERVISED_EVERY_S,
      monitorIntervalSeconds: SUPERVISED_EVERY_S,
      useListenNotify: works,
      registerInstance: false,
      // the application owns no index
      reindex: false,
    });
    boss.on('error', (error) => this.log.warn(told(error)));
    boss.on('warning', ({ message }) => this.log.warn(message));
    return boss;
  }

  private async work(boss: PgBoss): Promise<void> {
    // by a connection of its own: transactions that wait for us to be ready may hold all of the application's
    await boss.getDb().executeSql(FORGET_UNDECLARED, [this.declared.all.flatMap(({ name, every }) => (every ? [name] : []))]);
    const schedules = await boss.getSchedules();
    for (const { name, every, isAtStart, retries = RETRIES, firstWaitSeconds = FIRST_WAIT_S, atOnce = 1, work } of this.declared.all) {
      const options = {
        retryLimit: retries,
        retryDelay: firstWaitSeconds,
        retryBackoff: true,
        retryDelayMax: LONGEST_WAIT_S,
        expireInSeconds: LONGEST_S,
        heartbeatSeconds: SILENT_S,
        notify: true,
      };
      await boss.createQueue(name, { ...options, policy: 'exclusive' });
      await boss.updateQueue(name, options);
      const worker = this.modules.get(work, { strict: false });
      const workerId: string = await boss.work(name, { pollingIntervalSeconds: POLLED_EVERY_S, localConcurrency: atOnce }, async ([job]) => {
        // one is announced once, whatever stands behind it: whoever has done a job looks for the next
        boss.notifyWorker(workerId);
        await this.run(worker, job);
      });
      this.workerIds.set(name, workerId);
      // reading a rhythm takes its library longer than the rest of our start
      const isScheduled = schedules.some((schedule) => schedule.name === name && schedule.cron === (every && CRON[every]));
      if (every && !isScheduled) await boss.schedule(name, CRON[every], null, { tz: TIME_ZONE });
      if (isAtStart) await boss.send(name, null);
    }
  }

  private async run(worker: BackgroundWork, job: Job<unknown> | undefined): Promise<void> {
    if (!job) return;
    try {
      await worker.run({ id: job.id, name: job.name as JobName, data: job.data, signal: AbortSignal.any([job.signal, this.stopping.signal]) });
    } catch (error) {
      if (this.stopping.signal.aborted) {
        this.log.warn(`[${job.id}] ${job.name}: given back`);
        throw failure('SHUTDOWN');
      }
      this.log.error(`[${job.id}] ${job.name}: ${told(error)}`);
      throw failure(databaseAway(error) === undefined ? 'UNEXPECTED' : 'UNAVAILABLE');
    }
  }
}

/** What is kept of a failure: the table of jobs is shown to people, and the log alone has more. */
const failure = (kind: 'UNEXPECTED' | 'UNAVAILABLE' | 'SHUTDOWN'): Error => Object.assign(new Error(kind), { stack: undefined });

const told = (error: unknown): string => databaseAway(error) ?? describeError(error);

/** The manager's transaction, as pg-boss sends through it. */
const within = (manager: EntityManager): NonNullable<ConnectionOptions['db']> => ({
  executeSql: async (sql, values) => {
    const runner = manager.queryRunner;
    if (!runner?.isTransactionActive) throw new Error('Jobs.send needs the transaction of the change that causes the job');
    // without the third argument the answer to an UPDATE has another shape
    const { records } = (await runner.query(sql, values, true)) as { records?: unknown[] };
    return { rows: records ?? [] };
  },
});
