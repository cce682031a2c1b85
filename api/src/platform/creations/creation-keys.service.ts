import { DAY_MS, FORM_MEMORY_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BackgroundWork } from '../jobs/job-declaration';

const FORGET = `DELETE FROM creation_key WHERE created_at < now() - interval '${FORM_MEMORY_MS / DAY_MS} days'`;

/** Forgets for which key something was made, when nobody sends that form again. */
@Injectable()
export class CreationKeys implements BackgroundWork {
  constructor(private readonly dataSource: DataSource) {}

  async run(): Promise<void> {
    await this.dataSource.query(FORGET);
  }
}
