import { ccasRefColumns } from '../network';
import type { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { JournalEntry } from './journal.type';

/** An entry as it is stored: what it is about is an id. */
export interface StoredEntry extends Omit<JournalEntry, 'about'> {
  readonly aboutType: string | null;
  readonly aboutId: string | null;
}

/**
 * The latest entries that fit all the conditions of one of the lists, in one statement. `lists` are SQL on the alias `e` of
 * `journal_entry`, whose values are in `b`; each finds its own latest by its own index.
 */
export async function listEntries(database: Queryable, lists: readonly (readonly string[])[], b: Bindings, take: number): Promise<StoredEntry[]> {
  const limit = b.bind(take);
  const latest = lists.map((conditions) => `(SELECT * FROM journal_entry e WHERE ${conditions.join(' AND ')} ORDER BY e.id DESC LIMIT ${limit})`);
  return database.query(
    `SELECT e.id, e.occurred_at AS "occurredAt", e.actor_label AS "actorName", e.request_id AS "actId", e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.action,
            e.about_type AS "aboutType", e.about_id AS "aboutId",
            coalesce((SELECT json_agg(json_build_object('field', v.key, 'from', v.value ->> 0, 'to', v.value ->> 1) ORDER BY a.attnum, v.key)
                        FROM jsonb_each(e.changes) v LEFT JOIN pg_attribute a ON a.attrelid = to_regclass(e.subject_type) AND a.attname = v.key), '[]') AS changes,
            (SELECT to_json(r) FROM (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = e.ccas_id) r) AS ccas
       FROM (SELECT * FROM (${latest.join(' UNION ALL ')}) e ORDER BY e.id DESC LIMIT ${limit}) e
      ORDER BY e.id DESC`,
    b.values,
  );
}

/** SQL: the ids of the CCAS that a network holds. */
export const ccasOf = (networkId: string): string => `
  SELECT c.id FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id
   WHERE n.id = ${networkId}`;
