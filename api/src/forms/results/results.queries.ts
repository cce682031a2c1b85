import type { FormAnswer, FormAnswers, FormDefinition } from '@maillage/domain';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { type CcasRef, ccasReach, ccasRefJson, ccasRows, isReached, openOn } from '../../network';

/** A CCAS that is expected, with what was validated of it last, this time and the time before. */
export interface ResultRow {
  readonly ccas: CcasRef;
  readonly population: number | null;
  readonly isRead: boolean;
  readonly answers: FormAnswers | null;
  readonly former: FormAnswers | null;
  /** What counted in each publication before the last one, first to last: whoever kept that subtracts it. None where results are not read as published. */
  readonly earlier: readonly (FormAnswers | null)[];
  readonly formerEarlier: readonly (FormAnswers | null)[];
}

/** A collection with all that its results are made of. */
export interface ResultsSource {
  readonly id: string;
  readonly networkId: string;
  readonly title: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly formerTitle: string | null;
  readonly publishedAt: Date | null;
  readonly definition: FormDefinition;
  /** Why series break between the version of the collection before and this one. */
  readonly breaks: Readonly<Record<string, string>>;
  /** Whether every CCAS that counted the time before is among the rows. */
  readonly isFormerWhole: boolean;
  readonly rows: readonly ResultRow[];
}

/** True: the same as now. */
type PackedEarlier = readonly (PackedAnswers | true)[];
type StoredRow = Omit<ResultRow, 'answers' | 'former' | 'earlier' | 'formerEarlier'> & {
  readonly answers: PackedAnswers;
  readonly former: PackedAnswers;
  readonly earlier: PackedEarlier;
  readonly formerEarlier: PackedEarlier;
};
type StoredSource = Omit<ResultsSource, 'rows'> & { readonly rows: readonly StoredRow[] };

/** Which answers count: those of the last publication, once there is one, or all that were validated. */
export interface ResultsReading {
  readonly id: string;
  readonly networkId: string;
  readonly today: string;
  readonly isPublished: boolean;
  /** CCAS of a cohort alone. */
  readonly cohortId: string | null;
}

/** SQL: of the last publication of a collection. */
const lastPublished = (column: string, collection: string): string =>
  `(SELECT p.${column} FROM form_result_publication p WHERE p.collection_id = ${collection} ORDER BY p.number DESC LIMIT 1)`;

/** What most answers are but for their value: of a thousand CCAS two hundred times the same. */
const PLAIN = { state: 'value', denominator: null, other: null, reason: null, method: null, isConfirmed: true } as const;

/** Answers as they come from the database: of a plain one the value alone, an eighth of its size. */
type PackedAnswers = Record<string, FormAnswer | string | null> | null;

/**
 * SQL: what was validated last of a return to the collection, of what its last publication holds where `isPublished`. Entries come one by one, plain ones
 * without files as their value alone.
 */
const edition = (collection: string, ccas: string, isPublished: string, published: string): string => `(
  SELECT coalesce(json_object_agg(o.key, CASE WHEN o.value @> '${JSON.stringify(PLAIN)}' AND NOT o.value ? 'files' THEN o.value -> 'value' ELSE o.value END) FILTER (WHERE o.key IS NOT NULL), '{}')
    FROM (SELECT e.answers FROM form_return r JOIN form_return_edition e ON e.return_id = r.id
           WHERE r.collection_id = ${collection} AND r.ccas_id = ${ccas} AND (NOT ${isPublished} OR e.number = (${published} ->> r.id::text)::integer)
           ORDER BY e.number DESC LIMIT 1) e LEFT JOIN LATERAL jsonb_each(e.answers) o ON true GROUP BY e.answers IS NULL)`;

/** SQL: what counted in each publication but the last one, of which `published` is. */
const earlier = (collection: string, ccas: string, published: string): string => `(
  SELECT coalesce(json_agg(CASE WHEN e.number = (${published} ->> r.id::text)::integer THEN 'true'::jsonb ELSE e.answers END ORDER BY p.number), '[]')
    FROM form_result_publication p
    LEFT JOIN form_return r ON r.collection_id = p.collection_id AND r.ccas_id = ${ccas}
    LEFT JOIN form_return_edition e ON e.return_id = r.id AND e.number = (p.editions ->> r.id::text)::integer
   WHERE p.collection_id = ${collection} AND p.number < (SELECT max(l.number) FROM form_result_publication l WHERE l.collection_id = p.collection_id))`;

function unpackRow({ earlier: told, formerEarlier, ...row }: StoredRow): ResultRow {
  const [answers, former] = [unpack(row.answers), unpack(row.former)];
  const each = (packed: PackedEarlier, now: FormAnswers | null) => packed.map((one) => (one === true ? now : unpack(one)));
  return { ...row, answers, former, earlier: each(told, answers), formerEarlier: each(formerEarlier, former) };
}

/** Answers as a form knows them. */
function unpack(answers: PackedAnswers): FormAnswers | null {
  if (answers === null) return null;
  for (const entry in answers) {
    const answer = answers[entry];
    if (answer === null || typeof answer === 'string') answers[entry] = { ...PLAIN, value: answer };
  }
  return answers as FormAnswers;
}

/** A collection with the answers of the CCAS that count, in one statement; undefined when there is none of that id. Without a viewer: as nobody in particular reads it. */
export async function findResults(
  database: Queryable,
  viewer: Viewer | null,
  { id, networkId, today, isPublished, cohortId }: ResultsReading,
): Promise<ResultsSource | undefined> {
  const b = new Bindings();
  const [own, network, day, published] = [b.bind(id), b.bind(networkId), `${b.bind(today)}::date`, `${b.bind(isPublished)}::boolean`];
  const isRead = viewer ? isReached(ccasReach(viewer, 'forms.readReturns', networkId), b, 'c') : 'false';
  const isIn = cohortId === null ? 'true' : `c.id IN (SELECT m.ccas_id FROM cohort_member m WHERE m.cohort_id = ${b.bind(cohortId)}::uuid)`;
  // what was published stays so: who is excused or closes later would be told by what is left, less what was told before
  const wasTold = `EXISTS (SELECT FROM form_result_publication p JOIN form_return r ON r.collection_id = p.collection_id AND r.ccas_id = c.id
    WHERE ${published} AND p.collection_id = ${own} AND p.editions ? r.id::text)`;
  const isExpected = `${isIn} AND CASE WHEN ${wasTold} THEN true ELSE CASE (SELECT r.state FROM form_return r WHERE r.collection_id = ${own} AND r.ccas_id = c.id)
    WHEN 'excused' THEN false WHEN 'validated' THEN true WHEN 'reopened' THEN true ELSE ${openOn('c', day)} END END`;
  const [source] = (await database.query(
    `WITH collection AS (
       SELECT k.id, k.network_id AS "networkId", k.title, k.period_from::text AS "periodFrom", k.period_to::text AS "periodTo", v.definition, k.form_id, v.number, f.id AS former_id,
              f.title AS "formerTitle", f.number AS former_number, ${lastPublished('published_at', 'k.id')} AS "publishedAt",
              ${lastPublished('editions', 'k.id')} AS published, ${lastPublished('editions', 'f.id')} AS former_published
         FROM form_collection k JOIN form_version v ON v.id = k.form_version_id
         LEFT JOIN LATERAL (SELECT p.id, p.title, w.number FROM form_collection p JOIN form_version w ON w.id = p.form_version_id
                             WHERE p.form_id = k.form_id AND p.period_to < k.period_from ORDER BY p.period_to DESC LIMIT 1) f ON true
        WHERE k.id = ${own}),
     seen AS (${ccasRows(network, isExpected, ['t.population_persons AS population', `${isRead} AS is_read`])})
     SELECT k.id, k."networkId", k.title, k."periodFrom", k."periodTo", k.definition, k."formerTitle", k."publishedAt",
            (SELECT coalesce(json_object_agg(x.key, x.value), '{}') FROM (SELECT DISTINCT ON (o.key) o.key, o.value FROM form_version v CROSS JOIN jsonb_each_text(v.breaks) o
                WHERE v.form_id = k.form_id AND v.number <= k.number AND v.number > k.former_number ORDER BY o.key, v.number DESC) x) AS breaks,
            NOT EXISTS (SELECT FROM form_return r WHERE r.collection_id = k.former_id AND (NOT ${published} OR k.former_published ? r.id::text)
                AND EXISTS (SELECT FROM form_return_edition e WHERE e.return_id = r.id) AND r.ccas_id NOT IN (SELECT c.id FROM seen c)) AS "isFormerWhole",
            (SELECT coalesce(json_agg(json_build_object('ccas', ${ccasRefJson('c')}, 'population', c.population, 'isRead', c.is_read,
                'answers', ${edition('k.id', 'c.id', published, 'k.published')}, 'former', ${edition('k.former_id', 'c.id', published, 'k.former_published')},
                'earlier', ${isPublished ? earlier('k.id', 'c.id', 'k.published') : "'[]'::json"},
                'formerEarlier', ${isPublished ? earlier('k.former_id', 'c.id', 'k.former_published') : "'[]'::json"}) ORDER BY c.rank), '[]') FROM seen c) AS rows
       FROM collection k`,
    b.values,
  )) as StoredSource[];
  return source && { ...source, rows: source.rows.map(unpackRow) };
}

/** Whether a cohort is of the network. */
export async function isCohortOf(database: Queryable, cohortId: string, networkId: string): Promise<boolean> {
  return ((await database.query('SELECT FROM cohort WHERE id = $1 AND network_id = $2', [cohortId, networkId])) as object[]).length > 0;
}

/** What a publication would hold. */
export interface ToPublish {
  readonly last: number;
  /** Of the last one: number of the validated state, by return. */
  readonly before: Readonly<Record<string, number>>;
  readonly now: Readonly<Record<string, number>>;
}

/** What a publication would hold, beside what the last one held. */
export async function whatToPublish(database: Queryable, collectionId: string): Promise<ToPublish> {
  const [found] = (await database.query(
    `SELECT coalesce(max(p.number), 0) AS last, coalesce(${lastPublished('editions', '$1')}, '{}') AS before,
            (SELECT coalesce(json_object_agg(x.id, x.number), '{}') FROM (
               SELECT r.id, max(e.number) AS number FROM form_return r JOIN form_return_edition e ON e.return_id = r.id
                WHERE r.collection_id = $1 AND r.state <> 'excused' GROUP BY r.id) x) AS now
       FROM form_result_publication p WHERE p.collection_id = $1`,
    [collectionId],
  )) as [ToPublish];
  return found;
}
