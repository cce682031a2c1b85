import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, QueryFailedError } from 'typeorm';
import type { Queryable } from './queryable';

const NAME_LENGTH = 24;

/**
 * Runs statements that are asked again and again by a key, for which every plan is the same: PostgreSQL plans them once per connection.
 * Planning costs such a statement more than its rows. Not for what searches or lists a whole network: after five executions
 * PostgreSQL may keep a plan that fits no network in particular (docs/performance.md). The first screen of the home page is no such statement: its parts are
 * materialized in their order, whatever the network.
 */
@Injectable()
export class PreparedReads implements Queryable {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async query<T = unknown>(text: string, values: unknown[] = []): Promise<T> {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    this.dataSource.logger.logQuery(text, values);
    try {
      return (await master.query({ name: this.nameOf(text), text, values })).rows as T;
    } catch (error) {
      throw new QueryFailedError(text, values, error as Error);
    }
  }

  private nameOf(text: string): string {
    let name = this.names.get(text);
    if (name === undefined) this.names.set(text, (name = createHash('sha256').update(text).digest('base64url').slice(0, NAME_LENGTH)));
    return name;
  }
}
