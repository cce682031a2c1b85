import { CONVENTION_ACT_NAMES } from '@maillage/domain';
import { ccasReach, isNowhere, isReached } from '../network';
import type { SearchAsking, SearchSource } from '../platform/declarations/search-source';

/** SQL after the tables of a hit: the conventions `v` of the CCAS `c` that the viewer reads; null when there is none. */
function read({ viewer, networkId, network, b }: SearchAsking): string | null {
  const reach = ccasReach(viewer, 'conventions.read', networkId);
  if (isNowhere(reach)) return null;
  return `JOIN ccas c ON c.id = v.ccas_id WHERE v.network_id = ${network} AND v.archived_at IS NULL AND ${isReached(reach, b, 'c')}`;
}

/** SQL: what a kind of act is called. */
const actName = `CASE a.kind ${Object.entries(CONVENTION_ACT_NAMES)
  .map(([kind, name]) => `WHEN '${kind}' THEN '${name}'`)
  .join(' ')} END`;

/** What can be found of the conventions: those that the viewer reads, with their acts and documents. */
export const CONVENTIONS_SEARCH: readonly SearchSource[] = [
  {
    kind: 'convention',
    candidates: (asking) => {
      const conventions = read(asking);
      return (
        conventions &&
        `SELECT v.id, v.title, c.name, concat_ws(' ', v.title, v.reference, c.name), extract(year FROM coalesce(v.effective_on, v.created_at))::integer
           FROM convention v ${conventions}`
      );
    },
  },
  {
    kind: 'convention_act',
    isPart: true,
    candidates: (asking) => {
      const conventions = read(asking);
      return (
        conventions &&
        `SELECT a.id, coalesce(a.reference, ${actName}), concat_ws('|', a.kind, a.happened_on, c.name),
                concat_ws(' ', ${actName}, a.reference, v.title, c.name, extract(year FROM a.happened_on)), extract(year FROM a.happened_on)::integer, v.id,
                concat_ws(' ', ${actName}, a.reference)
           FROM convention_act a JOIN convention v ON v.id = a.convention_id ${conventions}`
      );
    },
  },
  {
    kind: 'convention_file',
    isPart: true,
    candidates: (asking) => {
      const conventions = read(asking);
      return (
        conventions &&
        `SELECT f.id, f.title, concat_ws(', ', v.title, c.name), concat_ws(' ', f.title, v.title, c.name), extract(year FROM f.created_at)::integer, v.id, f.title
           FROM file f JOIN convention v ON f.parent_type = 'convention' AND v.id = f.parent_id ${conventions} AND f.archived_at IS NULL`
      );
    },
  },
];
