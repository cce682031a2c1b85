import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { DataSource } from 'typeorm';

/** Channel on which the database says that a topic changed, or who may see what (migration create-indicator-values). */
const CHANNEL = 'answer_version';
const READ_VERSIONS = 'SELECT topic, version FROM answer_version';
const RETRY_MS = 1_000;
/** A connection that has not answered by the next beat hangs, and what it may have announced is not known. */
const BEAT_MS = 2_000;

/**
 * The version of what answers show, by topic, as the database announces it at each commit. Whoever keeps an answer keeps it for one
 * version. While the connection that listens is away or silent nothing is known, and nothing may be kept.
 */
@Injectable()
export class AnswerVersions extends EventEmitter<{ versions: []; viewers: [] }> implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Answers');
  private readonly versions = new Map<string, string>();
  private known: string | undefined;
  private client: pg.Client | undefined;
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  /** A question to the database that it has not answered yet. */
  private isWaiting = false;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** The version of all that answers show; undefined while nobody knows. */
  get current(): string | undefined {
    return this.known;
  }

  /**
   * Asks the database for its versions, which it would have announced. A connection that has died without a word, as behind a firewall, is
   * given up at the next beat.
   */
  beat(): void {
    const { client } = this;
    if (!client || this.isStopped) return;
    if (this.isWaiting) return this.lose(client);
    this.isWaiting = true;
    this.read(client).catch(() => this.lose(client));
    this.timer = setTimeout(() => this.beat(), BEAT_MS).unref();
  }

  private async listen(): Promise<void> {
    const { url } = this.dataSource.options as { url: string };
    const client = new pg.Client({
      connectionString: url,
      options: '-c role=maillage_app',
      application_name: 'maillage answers',
      connectionTimeoutMillis: 5 * BEAT_MS,
    });
    client.on('notification', ({ payload = '' }) => this.note(payload));
    client.on('error', () => this.lose(client));
    client.on('end', () => this.lose(client));
    this.client = client;
    this.isWaiting = false;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      // after LISTEN: what is committed from here on is announced; what was announced while nobody listened is not known
      this.emit('viewers');
      await this.read(client);
      this.timer = setTimeout(() => this.beat(), BEAT_MS).unref();
    } catch (error) {
      this.log.warn(`Answers are not kept for now: ${error instanceof Error ? error.message : 'the database is away'}`);
      this.lose(client);
    }
  }

  private async read(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ topic: string; version: string }>(READ_VERSIONS);
    if (this.client !== client) return;
    this.isWaiting = false;
    for (const { topic, version } of rows) this.take(topic, version);
  }

  /** `topic version`, or a word of its own (`viewers`) for what has no version. */
  private note(payload: string): void {
    const [topic = '', version] = payload.split(' ');
    if (version === undefined) this.emit('viewers');
    else this.take(topic, version);
  }

  /** A version only grows: one that was read may be older than one that was announced meanwhile. */
  private take(topic: string, version: string): void {
    if (BigInt(version) <= BigInt(this.versions.get(topic) ?? 0)) return;
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
    clearTimeout(this.timer);
    client.end().catch(() => undefined);
    if (!this.isStopped) this.timer = setTimeout(() => void this.listen(), RETRY_MS).unref();
  }
}
