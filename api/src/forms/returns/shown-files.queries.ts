import { can } from '@maillage/domain';
import { eptJson, ownCcasIds } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import type { Queryable } from '../../platform/database/queryable';

const SHOWN = `
  SELECT k.network_id AS "networkId", asked.question ->> 'readBy' AS "readBy", ${eptJson('c.territory_id')} ->> 'id' AS ept
    FROM form_answer a JOIN form_return r ON r.id = a.return_id JOIN form_collection k ON k.id = r.collection_id
    JOIN form_version v ON v.id = k.form_version_id JOIN ccas c ON c.id = r.ccas_id
    CROSS JOIN LATERAL (SELECT jsonb_path_query_first(v.definition, '$.sections[*].questions[*] ? (@.code == $entry)', jsonb_build_object('entry', a.entry))) asked (question)
    JOIN LATERAL (SELECT p.editions FROM form_result_publication p WHERE p.collection_id = k.id ORDER BY p.number DESC LIMIT 1) p ON true
    JOIN form_return_edition e ON e.return_id = r.id AND e.number = (p.editions ->> r.id::text)::integer
   WHERE a.id = $1 AND r.state <> 'excused' AND e.answers -> a.entry -> 'files' @> jsonb_build_array(jsonb_build_object('versionId', $2::uuid::text))`;
const STAND_IN = `SELECT FROM ccas c WHERE c.id = ANY ($1::uuid[]) AND ${eptJson('c.territory_id')} ->> 'id' = $2 LIMIT 1`;

/** Whether results show this version of a file to somebody who does not read the return: it was published, and the form says that she reads it. */
export async function isShownFile(database: Queryable, viewer: Viewer, answerId: string, versionId: string): Promise<boolean> {
  const [shown] = (await database.query(SHOWN, [answerId, versionId])) as { networkId: string; readBy: string; ept: string | null }[];
  if (!shown || !can(viewer.grants, 'forms.read', { networkId: shown.networkId })) return false;
  if (shown.readBy === 'network') return true;
  if (shown.readBy !== 'ept' || shown.ept === null) return false;
  return ((await database.query(STAND_IN, [ownCcasIds(viewer, shown.networkId), shown.ept])) as object[]).length > 0;
}
