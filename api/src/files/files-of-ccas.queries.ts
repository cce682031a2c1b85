import { ccasReach, isNowhere, isReached } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import { isId, type Queryable } from '../platform/database/queryable';
import { filesOf, type Subject } from '../platform/declarations/subject';
import type { CcasFilesArgs } from './file.input';
import type { CcasFilePage } from './file.type';
import { VERSIONS } from './files.queries';

/** A page of the files that stand at a CCAS, in one statement: those alone of whose parents the viewer reads the files there. */
export async function listFilesOfCcas(
  database: Queryable,
  parents: readonly Subject[],
  { viewer, networkId }: { readonly viewer: Viewer; readonly networkId: string },
  { ccasId, skip, take }: Omit<CcasFilesArgs, 'networkId'>,
): Promise<CcasFilePage> {
  const read = parents.flatMap((subject) =>
    filesOf(subject).flatMap(({ read: operation, when }) => {
      const reach = ccasReach(viewer, operation, networkId);
      return isNowhere(reach) ? [] : [{ type: subject.type, reach, when }];
    }),
  );
  const pages = parents.flatMap(({ type, pageKey }) =>
    pageKey ? [`WHEN '${type}' THEN (SELECT (${pageKey})::text FROM ${type} r WHERE r.id = f.parent_id)`] : [],
  );
  if (!isId(ccasId) || read.length === 0) return { items: [], totalCount: 0 };
  const b = new Bindings();
  const names = parents.map(({ type, name }) => `WHEN '${type}' THEN ${name ? `(SELECT ${name} FROM ${type} r WHERE r.id = f.parent_id)` : 'NULL'}`);
  const [page] = (await database.query(
    `WITH matching AS MATERIALIZED (
       SELECT f.* FROM file f JOIN ccas c ON c.id = f.ccas_id
        WHERE f.network_id = ${b.bind(networkId)}::uuid AND f.ccas_id = ${b.bind(ccasId)}::uuid AND f.archived_at IS NULL
          AND (${read.map(({ type, reach, when }) => `(f.parent_type = '${type}' AND ${isReached(reach, b, 'c')}${when ? ` AND EXISTS (SELECT FROM ${type} r WHERE r.id = f.parent_id AND ${when})` : ''})`).join(' OR ')})
     ), page AS (SELECT * FROM matching ORDER BY created_at DESC, id OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)})
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object('id', f.id, 'title', f.title, 'purpose', f.purpose, 'version', f.version, 'versions', ${VERSIONS},
                      'parentType', f.parent_type, 'parentId', f.parent_id, 'parentName', CASE f.parent_type ${names.join(' ')} END,
                      'parentPageKey', ${pages.length > 0 ? `CASE f.parent_type ${pages.join(' ')} ELSE f.parent_id::text END` : 'f.parent_id'})
                    ORDER BY f.created_at DESC, f.id), '[]') FROM page f) AS items`,
    b.values,
  )) as [CcasFilePage];
  return page;
}
