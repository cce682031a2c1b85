import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { ccasReach, ccasRefJson, ccasRows, isReached, openOn } from '../../network';
import type { FormCollectionSummary, FormCollectionType, FormReturnSummary } from './collections.type';

/**
 * SQL: the CCAS of the network that the viewer may see, those that are open and those that answered something before they closed. These are expected where they answered
 * alone: `isExpected`.
 */
function returnRows(viewer: Viewer, networkId: string, network: string, day: string, b: Bindings): string {
  const isSeen = isReached(ccasReach(viewer, 'forms.readReturns', networkId), b, 'c');
  return ccasRows(network, `${isSeen} AND (${openOn('c', day)} OR EXISTS (SELECT FROM form_return x WHERE x.ccas_id = c.id))`, [
    't.population_persons AS population',
    `(${openOn('c', day)}) AS is_open`,
  ]);
}

const isExpected = '(c.is_open OR r.id IS NOT NULL)';

/** Collections of a network, the latest period first, with how many of the CCAS that the viewer may see have answered. */
export async function listCollections(database: Queryable, viewer: Viewer, networkId: string, today: string): Promise<FormCollectionSummary[]> {
  const b = new Bindings();
  const [network, day] = [b.bind(networkId), `${b.bind(today)}::date`];
  return database.query(
    `WITH seen AS (${returnRows(viewer, networkId, network, day, b)})
     SELECT k.id, k.title, k.form_id AS "formId", f.title AS "formTitle", k.period_from::text AS "periodFrom", k.period_to::text AS "periodTo", k.closed_at AS "closedAt",
            n.expected, n.submitted, n.validated
       FROM form_collection k JOIN form f ON f.id = k.form_id
       CROSS JOIN LATERAL (
         SELECT (count(*) FILTER (WHERE r.state IS DISTINCT FROM 'excused'))::integer AS expected,
                (count(*) FILTER (WHERE r.state IN ('submitted', 'validated')))::integer AS submitted,
                (count(*) FILTER (WHERE r.state = 'validated'))::integer AS validated
           FROM seen c LEFT JOIN form_return r ON r.collection_id = k.id AND r.ccas_id = c.id WHERE ${isExpected}) n
      WHERE k.network_id = ${network} ORDER BY k.closed_at IS NOT NULL, k.period_to DESC, k.title, k.id`,
    b.values,
  ) as Promise<FormCollectionSummary[]>;
}

type StoredReturn = Omit<FormReturnSummary, 'submittedAt' | 'validatedAt'> & { readonly submittedAt: string | null; readonly validatedAt: string | null };
type StoredCollection = Omit<FormCollectionType, 'returns' | 'canCheck'> & { readonly returns: readonly StoredReturn[] };
const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** One collection, with how far each CCAS is that the viewer may see; undefined when there is none of that id. */
export async function getCollection(
  database: Queryable,
  viewer: Viewer,
  { id, networkId, today }: { readonly id: string; readonly networkId: string; readonly today: string },
): Promise<Omit<FormCollectionType, 'canCheck'> | undefined> {
  const b = new Bindings();
  const [own, network, day] = [b.bind(id), b.bind(networkId), `${b.bind(today)}::date`];
  const rows = (await database.query(
    `WITH seen AS (${returnRows(viewer, networkId, network, day, b)}), returned AS (
       SELECT c.rank, json_build_object('ccas', ${ccasRefJson('c')}, 'state', r.state, 'submittedAt', r.submitted_at, 'validatedAt', r.validated_at, 'presentedOn', r.presented_on,
                'population', c.population, 'expected', coalesce(n.expected, 0), 'answered', coalesce(n.answered, 0),
                'openRemarks', (SELECT count(*)::integer FROM form_remark m WHERE m.return_id = r.id AND m.settled_at IS NULL)) AS row
         FROM seen c LEFT JOIN form_return r ON r.collection_id = ${own} AND r.ccas_id = c.id
         LEFT JOIN LATERAL (SELECT sum(s.expected)::integer AS expected, sum(s.answered)::integer AS answered FROM form_return_section s WHERE s.return_id = r.id) n ON true
        WHERE ${isExpected})
     SELECT k.id, k.network_id AS "networkId", k.version, k.title, k.purpose, k.form_id AS "formId", f.title AS "formTitle", v.number AS "formNumber", v.definition,
            k.period_from::text AS "periodFrom", k.period_to::text AS "periodTo", k.closed_at AS "closedAt",
            (SELECT coalesce(json_agg(row ORDER BY rank), '[]') FROM returned) AS returns
       FROM form_collection k JOIN form f ON f.id = k.form_id JOIN form_version v ON v.id = k.form_version_id WHERE k.id = ${own}`,
    b.values,
  )) as StoredCollection[];
  const [collection] = rows;
  if (!collection) return undefined;
  const returns = collection.returns.map((row) => ({ ...row, submittedAt: instant(row.submittedAt), validatedAt: instant(row.validatedAt) }));
  return { ...collection, returns };
}
