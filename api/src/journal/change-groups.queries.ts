import { ccasRefColumns } from '../network';
import type { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { ChangeGroup } from './change-group.type';

/** A group as it is read: what it is about is an id. */
export interface StoredGroup extends Omit<ChangeGroup, 'about'> {
  readonly aboutType: string | null;
  readonly aboutId: string | null;
}

/** Entries that are looked at: the latest ones, so that a year away costs no more than a week. */
const MAX_ENTRIES = 400;

/**
 * The latest changes that fit all the conditions of one of the lists, told by day and by CCAS, or by object where there is none; in one statement.
 * `lists` are SQL on the alias `e` of `journal_entry`, whose values are in `b`; each finds its own latest by its own index.
 */
export async function groupEntries(database: Queryable, lists: readonly (readonly string[])[], b: Bindings, take: number): Promise<StoredGroup[]> {
  const limit = b.bind(MAX_ENTRIES);
  const latest = lists.map(
    (conditions) =>
      `(SELECT e.id, e.occurred_at, e.actor_label, e.subject_type, e.subject_id, e.action, e.about_type, e.about_id, e.ccas_id
          FROM journal_entry e WHERE ${conditions.join(' AND ')} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit})`,
  );
  return database.query(
    `WITH entry AS MATERIALIZED (
       SELECT e.*, (e.occurred_at AT TIME ZONE 'Europe/Paris')::date AS day, CASE WHEN e.ccas_id IS NULL THEN e.about_type END AS of_type,
              CASE WHEN e.ccas_id IS NULL THEN e.about_id END AS of_id
         FROM (${latest.join(' UNION ALL ')}) e ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${limit}
     ), counted AS (
       SELECT day, ccas_id, of_type, of_id, subject_type, action, count(DISTINCT coalesce(subject_id, id::text))::integer AS count
         FROM entry GROUP BY day, ccas_id, of_type, of_id, subject_type, action
     ), told AS (
       SELECT day, ccas_id, of_type, of_id, max(occurred_at) AS at, max(id) AS id, array_agg(DISTINCT actor_label) AS actors
         FROM entry GROUP BY day, ccas_id, of_type, of_id ORDER BY day DESC, at DESC, id DESC LIMIT ${b.bind(take)}
     )
     SELECT g.day::text AS day, g.of_type AS "aboutType", g.of_id AS "aboutId", g.actors AS "actorNames",
            (SELECT json_agg(json_build_object('subjectType', k.subject_type, 'action', k.action, 'count', k.count) ORDER BY k.count DESC, k.subject_type, k.action)
               FROM counted k WHERE (k.day, k.ccas_id, k.of_type, k.of_id) IS NOT DISTINCT FROM (g.day, g.ccas_id, g.of_type, g.of_id)) AS counts,
            (SELECT to_json(r) FROM (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = g.ccas_id) r) AS ccas
       FROM told g ORDER BY g.day DESC, g.at DESC, g.id DESC`,
    b.values,
  );
}
