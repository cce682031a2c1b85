import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { touchRow } from '../../platform/database/row-writes';
import { SeenWrites } from '../../platform/writes';
import { Convention } from '../convention.entity';
import type { ConventionType } from '../convention.type';
import { ConventionsService } from '../conventions.service';
import type { SetConventionVoletsInput, VoletLineInput } from './part.input';

const FORGET = `DELETE FROM convention_volet WHERE convention_id = $1 AND volet = ANY ($2::text[])`;

// what stays as it was leaves no trace in the journal
const WRITE = `
  INSERT INTO convention_volet AS k (convention_id, volet, coverage, article)
  SELECT $1::uuid, volet, coverage, article FROM jsonb_to_recordset($2) AS w(volet text, coverage text, article text)
      ON CONFLICT (convention_id, volet) DO UPDATE SET coverage = excluded.coverage, article = excluded.article
   WHERE (k.coverage, k.article) IS DISTINCT FROM (excluded.coverage, excluded.article)`;

/** The grid of what a convention settles. */
@Injectable()
export class SetVoletsService {
  constructor(
    private readonly writes: SeenWrites,
    private readonly reads: ConventionsService,
  ) {}

  set(viewer: Viewer, { conventionId, version, volets }: SetConventionVoletsInput): Promise<ConventionType> {
    return this.writes.write(viewer, this.reads.seen, { id: conventionId, version }, async (manager, { id }) => {
      await writeVolets(manager, id, volets);
      // volets have no version of their own: they are of one grid, seen and changed as a whole
      await touchRow(manager, Convention, id);
    });
  }
}

/** Writes what a convention settles; a volet of which nothing is told is forgotten. */
export async function writeVolets(manager: EntityManager, conventionId: string, volets: readonly VoletLineInput[]): Promise<void> {
  const lines = [...new Map(volets.map((line) => [line.volet, line])).values()];
  const told = lines.filter(({ coverage }) => coverage != null);
  const forgotten = lines.filter(({ coverage }) => coverage == null).map(({ volet }) => volet);
  if (forgotten.length > 0) await manager.query(FORGET, [conventionId, forgotten]);
  if (told.length > 0) await manager.query(WRITE, [conventionId, JSON.stringify(told)]);
}
