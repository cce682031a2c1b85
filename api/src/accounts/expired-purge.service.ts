import { PAGE_LINK_RENEWABLE_MS, SIGN_IN_TRACE_MS, THROTTLE_TRACE_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import type { BackgroundWork } from '../platform/jobs/job-declaration';

/** What is forgotten, how long after its end: none of it opens or limits anything any more. $1 the instant before which it ended. */
const PURGES: readonly (readonly [string, number])[] = [
  ['DELETE FROM session WHERE expires_at < $1', 0],
  ['DELETE FROM one_time_link WHERE expires_at < $1', 0],
  ['DELETE FROM page_link WHERE expires_at < $1', PAGE_LINK_RENEWABLE_MS],
  ['DELETE FROM known_browser WHERE known_until < $1', 0],
  ['DELETE FROM sign_in WHERE at < $1', SIGN_IN_TRACE_MS],
  ['DELETE FROM throttle WHERE window_ends_at < $1', THROTTLE_TRACE_MS],
];

/** Forgets what expired. */
@Injectable()
export class ExpiredPurge implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const [statement, keptMs] of PURGES) await this.dataSource.query(statement, [new Date(now - keptMs)]);
  }
}
