import type { Queryable } from '../platform/database/queryable';

/** Of a collection whose results are published: what its results are told with. */
export interface PublishedCollection {
  readonly id: string;
  readonly formId: string;
  readonly isClosed: boolean;
  readonly publishedOn: string;
  readonly formerFrom: string | null;
  readonly formerTo: string | null;
  /** In which version an entry was last defined otherwise. */
  readonly definedIn: Readonly<Record<string, number>>;
  /** How many of the CCAS that it tells were validated less than eight days before, and the day on which the last of them has had these. */
  readonly young: number;
  readonly ripeOn: string | null;
  /** Of how many somebody remarks upon what was validated, and nobody has settled it. */
  readonly contested: number;
  /** How many were validated or corrected since. */
  readonly since: number;
}

/** Collections of a network whose results are published, the latest first. */
export const listPublishedCollections = (database: Queryable, networkId: string): Promise<{ option: string; value: string; label: string }[]> =>
  database.query(
    `SELECT 'collection' AS option, k.id AS value, k.title AS label FROM form_collection k
      WHERE k.network_id = $1 AND EXISTS (SELECT FROM form_result_publication p WHERE p.collection_id = k.id) ORDER BY k.period_to DESC, k.title LIMIT 60`,
    [networkId],
  );

/** The collection that was chosen, or the latest report of activities, or the latest of all: of those whose results were published by that day. */
export async function findPublishedCollection(
  database: Queryable,
  { networkId, asOf, chosen, model }: { readonly networkId: string; readonly asOf: string; readonly chosen: string | null; readonly model: string },
): Promise<PublishedCollection | undefined> {
  const [found] = (await database.query(
    `SELECT k.id, k.form_id AS "formId", k.closed_at IS NOT NULL AS "isClosed", (p.published_at AT TIME ZONE 'Europe/Paris')::date::text AS "publishedOn",
            former.period_from::text AS "formerFrom", former.period_to::text AS "formerTo",
            (SELECT coalesce(json_object_agg(x.key, x.number), '{}') FROM (
               SELECT o.key, max(w.number) AS number FROM form_version w CROSS JOIN jsonb_object_keys(w.breaks) AS o(key)
                WHERE w.form_id = k.form_id AND w.number <= v.number GROUP BY o.key) x) AS "definedIn",
            heard.young, heard.ripe_on::text AS "ripeOn", heard.contested, heard.since
       FROM form_collection k JOIN form f ON f.id = k.form_id JOIN form_version v ON v.id = k.form_version_id
       JOIN LATERAL (SELECT published_at, editions FROM form_result_publication WHERE collection_id = k.id ORDER BY number DESC LIMIT 1) p ON true
       LEFT JOIN LATERAL (SELECT c.period_from, c.period_to FROM form_collection c WHERE c.form_id = k.form_id AND c.period_to < k.period_from
                           ORDER BY c.period_to DESC LIMIT 1) former ON true
       CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE e.number = told AND e.validated_at > $2::date - interval '8 days')::integer AS young,
                (max(e.validated_at) FILTER (WHERE e.number = told AND e.validated_at > $2::date - interval '8 days') AT TIME ZONE 'Europe/Paris')::date + 8 AS ripe_on,
                count(*) FILTER (WHERE e.number = told AND EXISTS (SELECT FROM form_remark m WHERE m.return_id = e.return_id AND NOT m.is_return AND m.settled_at IS NULL
                                                                     AND m.created_at >= e.validated_at))::integer AS contested,
                count(*) FILTER (WHERE e.is_last AND e.number IS DISTINCT FROM told)::integer AS since
           FROM (SELECT q.return_id, q.number, q.validated_at, q.number = max(q.number) OVER (PARTITION BY q.return_id) AS is_last, (p.editions ->> q.return_id::text)::integer AS told
                   FROM form_return_edition q JOIN form_return r ON r.id = q.return_id WHERE r.collection_id = k.id AND r.state <> 'excused') e) heard
      WHERE k.network_id = $1 AND p.published_at < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AND ($3::text IS NULL OR k.id::text = $3)
      ORDER BY f.model IS NOT DISTINCT FROM $4 DESC, k.period_to DESC LIMIT 1`,
    [networkId, asOf, chosen, model],
  )) as PublishedCollection[];
  return found;
}
