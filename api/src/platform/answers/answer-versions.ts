import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** Channel on which the database says that a topic changed, or who may see what (migration create-indicator-values). */
const CHANNEL = 'answer_version';
const RETRY_MS = 1_000;

/**
 * The version of what answers show, by topic, as the database announces it at each commit. Whoever keeps an answer keeps it for one
 * version. While the connection that listens is away nothing is known, and nothing may be kept.
 */
@Injectable()
export class AnswerVersions extends EventEmitter<{ versions: []; viewers: [] }> implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Answers');
  private readonly versions = new Map<string, string>();
  private known: string | undefined;
  private client: pg.Client | undefined;
  private isStopped = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  /** The version of all that answers show; undefined while nobody knows. */
  get current(): string | undefined {
    return this.known;
  }

  private async listen(): Promise<void> {
    const { url } = this.dataSource.options as { url: string };
    const client = new pg.Client({ connectionString: url, options: '-c role=maillage_app', application_name: 'maillage answers' });
    client.on('notification', ({ payload = '' }) => this.note(payload));
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      // after LISTEN: what is committed from here on is announced
      const { rows } = await client.query<{ topic: string; version: string }>('SELECT topic, version FROM answer_version');
      for (const { topic, version } of rows) this.versions.set(topic, version);
      this.change();
    } catch (error) {
      this.log.warn(`Answers are not kept for now: ${error instanceof Error ? error.message : 'the database is away'}`);
      this.lose(client);
    }
  }

  /** `topic version`, or a word of its own (`viewers`) for what has no version. */
  private note(payload: string): void {
    const [topic = '', version] = payload.split(' ');
    if (version === undefined) return void this.emit('viewers');
    this.versions.set(topic, version);
    this.change();
  }

  private change(): void {
    this.known = this.versions.size > 0 ? [...this.versions].map((pair) => pair.join(' ')).join('\n') : undefined;
    this.emit('versions');
  }

  private lose(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.versions.clear();
    this.change();
    this.emit('viewers');
    client.end().catch(() => undefined);
    if (!this.isStopped) this.retry = setTimeout(() => void this.listen(), RETRY_MS).unref();
  }
}
