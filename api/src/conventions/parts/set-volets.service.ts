import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { lockRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { Convention } from '../convention.entity';
import { requireManaged } from '../convention-targets';
import type { ConventionType } from '../convention.type';
import { ConventionsService } from '../conventions.service';
import type { SetConventionVoletsInput } from './part.input';

const FORGET = `DELETE FROM convention_volet WHERE convention_id = $1 AND volet = ANY ($2::text[])`;

// what stays as it was leaves no trace in the journal
const WRITE = `
  INSERT INTO convention_volet AS k (convention_id, volet, coverage, article)
  SELECT $1::uuid, volet, coverage, article FROM jsonb_to_recordset($2) AS w(volet text, coverage text, article text)
      ON CONFLICT (convention_id, volet) DO UPDATE SET coverage = excluded.coverage, article = excluded.article
   WHERE (k.coverage, k.article) IS DISTINCT FROM (excluded.coverage, excluded.article)`;

// volets have no version of their own: they are of one grid, seen and changed as a whole
const TOUCH = `UPDATE convention SET updated_at = clock_timestamp() WHERE id = $1`;

/** The grid of what a convention settles. */
@Injectable()
export class SetVoletsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly reads: ConventionsService,
  ) {}

  async set(viewer: Viewer, { conventionId: asked, version, volets }: SetConventionVoletsInput): Promise<ConventionType> {
    const { conventionId } = await requireManaged(this.dataSource, viewer, asked);
    const lines = [...new Map(volets.map((line) => [line.volet, line])).values()];
    const told = lines.filter(({ coverage }) => coverage != null);
    const forgotten = lines.filter(({ coverage }) => coverage == null).map(({ volet }) => volet);
    await this.transactions.run(viewer, async (manager) => {
      const stored = await lockRow(manager, Convention, conventionId);
      if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.reads.get(viewer, conventionId, manager)) });
      await manager.query(FORGET, [conventionId, forgotten]);
      await manager.query(WRITE, [conventionId, JSON.stringify(told)]);
      await manager.query(TOUCH, [conventionId]);
    });
    return this.reads.get(viewer, conventionId);
  }
}
