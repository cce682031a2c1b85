import { EDITION_READINGS_KEPT_MONTHS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import type { BackgroundWork } from '../platform/jobs/job-declaration';

/** Forgets who read editions when that is old, and in which browsers links were open. */
@Injectable()
export class ForgetReadings implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(`DELETE FROM edition_reading WHERE read_at < $1::timestamptz - make_interval(months => $2)`, [
      now,
      EDITION_READINGS_KEPT_MONTHS,
    ]);
    await this.dataSource.query('DELETE FROM edition_link_session WHERE expires_at <= $1', [now]);
  }
}
