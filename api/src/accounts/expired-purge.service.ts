import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { databaseAway, describeError } from '../platform/errors/describe-error';

const EVERY_MS = 3_600_000;

/** What is forgotten, and that it can be: none of it opens or limits anything any more. $1 now. */
const PURGES = [
  'DELETE FROM session WHERE expires_at < $1',
  'DELETE FROM one_time_link WHERE expires_at < $1',
  // longer than any rule remembers
  `DELETE FROM throttle WHERE window_ends_at < $1::timestamptz - interval '2 days'`,
];

/** Forgets what expired, at the start and every hour; several processes may do it at once. */
@Injectable()
export class ExpiredPurge implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Accounts');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.purge();
    this.timer = setInterval(
      () => void this.purge().catch((error: unknown) => this.log.warn(`expired rows not purged: ${databaseAway(error) ?? describeError(error)}`)),
      EVERY_MS,
    ).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async purge(): Promise<void> {
    for (const statement of PURGES) await this.dataSource.query(statement, [this.clock.now()]);
  }
}
