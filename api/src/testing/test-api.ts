import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { DataSource, type Logger } from 'typeorm';
import { AppModule } from '../app.module';
import { dressForHttp } from '../http-application';
import { Clock } from '../platform/clock/clock';
import { type Config, readConfig } from '../platform/config/config';
import { currentRequestId, NO_REQUEST } from '../platform/http/request-context';
import { builtProgram } from './built-program';
import { requireMailedPages } from './mailed-pages';
import { createTestDatabase, type TestDatabase } from './test-database';
import { createWorld, type World } from './world';

/** What GraphQL answered. `data` is any on purpose: a test says what it expects. */
export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors?: readonly {
    message: string;
    extensions: { code: string; reason: string; params: Record<string, unknown>; fields: { path: string; reason: string }[]; requestId: string };
  }[];
}

/** Somebody, or nobody, in front of the API. */
export interface Caller {
  send(document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Sends, expects no error, and gives the data. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask(document: string, variables?: Record<string, unknown>): Promise<any>;
  /** Sends, and gives the reason of the first error, or null. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<string | null>;
}

/** A clock that a test sets. */
export class TestClock extends Clock {
  instant = new Date('2026-11-23T09:00:00Z');
  override now(): Date {
    return this.instant;
  }
}

/** Counts what requests cause: what goes on in the background is no matter of theirs. */
class StatementCounter implements Logger {
  readonly statements: string[] = [];
  logQuery(query: string): void {
    if (currentRequestId() !== NO_REQUEST) this.statements.push(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** The application on a database of its own, spoken to over HTTP as in production. */
export class TestApi {
  private constructor(
    readonly app: NestExpressApplication,
    readonly dataSource: DataSource,
    /** A connection as the owner of the tables, for arranging and looking. */
    readonly owner: DataSource,
    readonly clock: TestClock,
    readonly databaseUrl: string,
    private readonly counter: StatementCounter,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(config: Partial<Config> = {}): Promise<TestApi> {
    return TestApi.startOn(await createTestDatabase(), new TestClock(), config);
  }

  /** The application on a migrated database that the test brings. */
  static on(url: string, config: Partial<Config> = {}): Promise<TestApi> {
    return TestApi.startOn({ url, drop: async () => undefined }, new TestClock(), config);
  }

  /** Another process of the same application: same database, same clock. */
  another(config: Partial<Config> = {}): Promise<TestApi> {
    return TestApi.startOn({ url: this.databaseUrl, drop: async () => undefined }, this.clock, config);
  }

  private static async startOn(database: TestDatabase, clock: TestClock, config: Partial<Config>): Promise<TestApi> {
    const counter = new StatementCounter();
    const filesDir = await mkdtemp(join(tmpdir(), 'maillage-files-'));
    const whole: Config = { ...readConfig({}), isDemonstration: false, clientDir: 'none', confinedProgram: builtProgram('confined'), filesDir, ...config };
    const module = await Test.createTestingModule({ imports: [AppModule.forRoot(whole, database.url, counter)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .compile();
    const app = dressForHttp(module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error'] }), whole);
    await app.init();
    requireMailedPages(app);
    const owner = await new DataSource({ type: 'postgres', url: database.url, extra: { max: 2 } }).initialize();
    return new TestApi(app, app.get(DataSource), owner, clock, database.url, counter, async () => {
      await rm(filesDir, { recursive: true });
      await database.drop();
    });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.owner.destroy();
    await this.drop();
  }

  /** A network of this test's own: territories, CCAS, and an account per role. */
  world(): Promise<World> {
    return createWorld(this.owner);
  }

  /** Speaks as that account, by a real session. */
  async as(accountId: string): Promise<Caller> {
    return this.caller(await this.cookieOf(accountId));
  }

  /** Opens a session for that account; what its browser would send. */
  async cookieOf(accountId: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.owner.query(
      `INSERT INTO session (token_hash, account_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $3::timestamptz + interval '1 hour')`,
      [createHash('sha256').update(secret).digest(), accountId, this.clock.now()],
    );
    return `maillage_session=${secret}`;
  }

  anonymous(): Caller {
    return this.caller();
  }

  /** SQL statements that the application sends while the work runs, those of the session look-up included. */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    this.counter.statements.length = 0;
    await work();
    return [...this.counter.statements];
  }

  private caller(cookie?: string): Caller {
    const send = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const post = request(this.app.getHttpServer()).post('/graphql').set('x-maillage', '1');
      if (cookie) post.set('cookie', cookie);
      return (await post.send({ query, variables })).body as Answer;
    };
    return {
      send,
      ask: async (document, variables) => {
        const { data, errors } = await send(document, variables);
        if (errors) throw new Error(JSON.stringify(errors, null, 2));
        return data;
      },
      refusal: async (document, variables) => (await send(document, variables)).errors?.[0]?.extensions.reason ?? null,
    };
  }
}
