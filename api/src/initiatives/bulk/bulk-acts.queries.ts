import type { AdoptionStage, BulkActKind } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import type { Queryable } from '../../platform/database/queryable';
import type { BulkActType } from './bulk.type';

/** What each kind of act changes: the table, and the columns that it may write, by their types. */
export const ACT_TABLES: Readonly<Record<BulkActKind, { readonly table: string; readonly columns: Readonly<Record<string, string>> }>> = {
  stage: { table: 'adoption', columns: { stage: 'text', not_concerned_reason: 'text', last_news_at: 'timestamptz', last_news_by_id: 'uuid' } },
  people: { table: 'initiative', columns: { owner_account_id: 'uuid', owner_name: 'text', deputy_account_id: 'uuid', deputy_name: 'text' } },
  dates: { table: 'milestone', columns: { due_on: 'date' } },
};

const ACT = `
  SELECT json_build_object('id', x.id, 'kind', x.kind, 'stage', x.stage, 'madeAt', x.made_at, 'madeByName', (SELECT full_name FROM account WHERE id = x.made_by_id),
           'changedCount', x.changed_count, 'undoneAt', x.undone_at, 'undoneByName', (SELECT full_name FROM account WHERE id = x.undone_by_id),
           'restoredCount', x.restored_count) AS act
    FROM bulk_act x`;

export const readAct = async (database: Queryable, id: string): Promise<BulkActType> =>
  ((await database.query(`${ACT} WHERE x.id = $1`, [id])) as [{ act: BulkActType }])[0].act;

/** SQL: the act `x` changed something of the initiative $3, or no initiative is asked for. */
const IS_OF_INITIATIVE = `($3::uuid IS NULL OR EXISTS (
    SELECT FROM bulk_act_row r WHERE r.act_id = x.id AND CASE x.kind
      WHEN 'people' THEN r.row_id = $3
      WHEN 'stage' THEN EXISTS (SELECT FROM adoption n WHERE n.id = r.row_id AND n.initiative_id = $3)
      ELSE EXISTS (SELECT FROM milestone n WHERE n.id = r.row_id AND n.initiative_id = $3) END))`;

/** The latest acts of a network: those of one person, or all; of one initiative, or any. */
export async function listActs(
  database: Queryable,
  networkId: string,
  { madeById, initiativeId }: { readonly madeById: string | null; readonly initiativeId: string | null },
  take: number,
): Promise<BulkActType[]> {
  const rows = (await database.query(
    `${ACT} WHERE x.network_id = $1 AND ($2::uuid IS NULL OR x.made_by_id = $2) AND ${IS_OF_INITIATIVE} ORDER BY x.made_at DESC, x.id LIMIT $4`,
    [networkId, madeById, initiativeId, take],
  )) as { act: BulkActType }[];
  return rows.map(({ act }) => act);
}

/** The latest entry of the history, before an act writes its own. */
export async function lastEntry(manager: EntityManager): Promise<string> {
  return ((await manager.query('SELECT coalesce(max(id), 0) AS id FROM journal_entry')) as [{ id: string }])[0].id;
}

/** What was done, with the rows that it changed: those of which the history says so since, in this transaction, which holds them. */
export async function recordAct(
  manager: EntityManager,
  viewer: Viewer,
  act: { readonly networkId: string; readonly kind: BulkActKind; readonly stage: AdoptionStage | null; readonly at: Date },
  ids: readonly string[],
  since: string,
): Promise<BulkActType> {
  const [{ id }] = (await manager.query(
    'INSERT INTO bulk_act (network_id, kind, stage, made_by_id, made_at, changed_count) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
    [act.networkId, act.kind, act.stage, viewer.accountId, act.at, ids.length],
  )) as [{ id: string }];
  await manager.query(
    `INSERT INTO bulk_act_row (act_id, row_id, entry_id)
     SELECT $1, e.subject_id::uuid, e.id FROM journal_entry e WHERE e.id > $2 AND e.subject_type = $3 AND e.subject_id = ANY ($4::text[])`,
    [id, since, ACT_TABLES[act.kind].table, ids],
  );
  return readAct(manager, id);
}
