import { initiativeRefJson } from '../initiatives';
import { ccasRefColumns } from '../network';
import type { Bindings } from '../platform/database/bindings';
import { isId, type Queryable } from '../platform/database/queryable';
import type { JournalEntry } from './journal.type';

/**
 * The latest entries that fit the conditions, in one statement. `conditions` are SQL on the alias `e` of `journal_entry`, whose
 * values are in `b`.
 */
export async function listEntries(database: Queryable, conditions: readonly string[], b: Bindings, take: number): Promise<JournalEntry[]> {
  return database.query(
    `SELECT e.id, e.occurred_at AS "occurredAt", e.actor_label AS "actorName", e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.action,
            coalesce((SELECT json_agg(json_build_object('field', v.key, 'from', v.value ->> 0, 'to', v.value ->> 1) ORDER BY a.attnum, v.key)
                        FROM jsonb_each(e.changes) v LEFT JOIN pg_attribute a ON a.attrelid = to_regclass(e.subject_type) AND a.attname = v.key), '[]') AS changes,
            (SELECT ${initiativeRefJson('i', 'p')} FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE i.id = (e.keys ->> 'initiative_id')::uuid) AS initiative,
            (SELECT to_json(r) FROM (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id
                                      WHERE c.id = (e.keys ->> 'ccas_id')::uuid) r) AS ccas
       FROM (SELECT * FROM journal_entry e WHERE ${conditions.join(' AND ')} ORDER BY e.id DESC LIMIT ${b.bind(take)}) e
      ORDER BY e.id DESC`,
    b.values,
  );
}

/** SQL condition: the entry concerns something of the network, its accounts aside. */
export const ofNetwork = (networkId: string): string => `(
  e.keys ->> 'network_id' = ${networkId}::text
  OR e.keys ->> 'initiative_id' IN (SELECT i.id::text FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = ${networkId}::uuid)
  OR e.keys ->> 'ccas_id' IN (SELECT c.id::text FROM network n JOIN territory_inclusion ti ON ti.ancestor_id = n.territory_id
                                JOIN ccas c ON c.territory_id = ti.territory_id WHERE n.id = ${networkId}::uuid))`;

/** SQL condition: the entry is of no other network. A CCAS may stand in two of them, and tells each what the other need not know. */
export const ofNoOtherNetwork = (networkId: string): string => `(
  coalesce(e.keys ->> 'network_id', ${networkId}::text) = ${networkId}::text
  AND (e.keys ->> 'plan_id' IS NULL OR e.keys ->> 'plan_id' IN (SELECT p.id::text FROM plan p WHERE p.network_id = ${networkId}::uuid))
  AND (e.keys ->> 'initiative_id' IS NULL
       OR e.keys ->> 'initiative_id' IN (SELECT i.id::text FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = ${networkId}::uuid)))`;

/** Whose convention it is, and the files that were ever attached to it. */
export async function subjectsOfConvention(database: Queryable, conventionId: string): Promise<{ ccasId: string; fileIds: string[] } | undefined> {
  if (!isId(conventionId)) return undefined;
  const [row] = (await database.query(
    `SELECT ccas_id AS "ccasId", ARRAY(SELECT f.id::text FROM file f WHERE f.parent_type = 'convention' AND f.parent_id = v.id) AS "fileIds"
       FROM convention v WHERE id = $1`,
    [conventionId],
  )) as { ccasId: string; fileIds: string[] }[];
  return row;
}

/** Whose own the indicator is, null when it is shared; undefined when there is none. */
export async function networkOfIndicator(database: Queryable, indicatorId: number): Promise<string | null | undefined> {
  const [row] = (await database.query('SELECT network_id AS "networkId" FROM indicator WHERE id = $1', [indicatorId])) as { networkId: string | null }[];
  return row?.networkId;
}

/** The network in whose plan the initiative stands. */
export async function networkOfInitiative(database: Queryable, initiativeId: string): Promise<string | undefined> {
  if (!isId(initiativeId)) return undefined;
  const [row] = (await database.query('SELECT p.network_id AS "networkId" FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE i.id = $1', [
    initiativeId,
  ])) as {
    networkId: string;
  }[];
  return row?.networkId;
}

/** The networks in which an account has or had a role; undefined when there is no such account. */
export async function networksOfAccount(database: Queryable, accountId: string): Promise<readonly string[] | undefined> {
  if (!isId(accountId)) return undefined;
  const [row] = (await database.query(
    `SELECT array(SELECT DISTINCT r.network_id::text FROM role_assignment r WHERE r.account_id = a.id AND r.network_id IS NOT NULL) AS "networkIds" FROM account a WHERE a.id = $1`,
    [accountId],
  )) as { networkIds: string[] }[];
  return row?.networkIds;
}
