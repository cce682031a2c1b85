import { HOUR_MS, THROTTLE_TRACE_MS } from '@maillage/domain';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { databaseAway, describeError } from '../platform/errors/describe-error';

const EVERY_MS = HOUR_MS;

/** What is forgotten, how long after its end: none of it opens or limits anything any more. $1 the instant before which it ended. */
const PURGES: readonly (readonly [string, number])[] = [
  ['DELETE FROM session WHERE expires_at < $1', 0],
  ['DELETE FROM one_time_link WHERE expires_at < $1', 0],
  ['DELETE FROM throttle WHERE window_ends_at < $1', THROTTLE_TRACE_MS],
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
    const now = this.clock.now().getTime();
    for (const [statement, keptMs] of PURGES) await this.dataSource.query(statement, [new Date(now - keptMs)]);
  }
}
