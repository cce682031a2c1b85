import { DAY_MS, WORKBOOK_EXPORT_KEPT_MS, WORKBOOK_RETURN_KEPT_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import type { BackgroundWork } from '../platform/jobs/job-declaration';

/** What is forgotten, and how long after it came: a file that was fetched or never will be, what it said, what became of it. $1 the instant before which it came. */
const FORGOTTEN: readonly (readonly [string, number])[] = [
  ['UPDATE workbook_export SET file = NULL WHERE file IS NOT NULL AND created_at < $1', DAY_MS],
  ['DELETE FROM workbook_export WHERE created_at < $1', WORKBOOK_EXPORT_KEPT_MS],
  ['DELETE FROM workbook_return WHERE created_at < $1', WORKBOOK_RETURN_KEPT_MS],
];

/** Forgets workbooks that went out and came back. */
@Injectable()
export class ForgetWorkbooks implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    for (const [statement, keptMs] of FORGOTTEN) await this.dataSource.query(statement, [new Date(now - keptMs)]);
  }
}
