import { can } from '@maillage/domain';
import type { Viewer } from '../../../platform/access/viewer';
import { Bindings } from '../../../platform/database/bindings';
import { isId, type Queryable } from '../../../platform/database/queryable';
import { indicatorFields } from '../indicators.queries';
import type { DefinitionProposalPage } from './definition-proposal.type';

/** Which proposals are read. */
interface ProposalFilter {
  readonly networkId: string;
  readonly areSent: boolean;
  readonly id?: string;
  readonly skip?: number;
  readonly take?: number;
}

/** SQL: how many proposals wait for the administration. */
export const WAITING_DEFINITIONS = `(SELECT count(*)::integer FROM definition_proposal WHERE status = 'open')`;

/** A page of proposals, open ones first, in one statement: of one network, or of all. */
export async function listDefinitionProposals(
  database: Queryable,
  viewer: Viewer,
  { networkId, areSent, id, skip = 0, take = 1 }: ProposalFilter,
): Promise<DefinitionProposalPage> {
  const b = new Bindings();
  const mayDecide = can(viewer.grants, 'indicators.manageShared', {});
  const withdrawable = viewer.grants.flatMap((grant) =>
    grant.networkId && can([grant], 'indicators.proposeShared', { networkId: grant.networkId }) ? [grant.networkId] : [],
  );
  const conditions = [
    ...(areSent ? [`p.network_id = ${b.bind(networkId)}::uuid`] : []),
    ...(id ? [`p.id = ${isId(id) ? `${b.bind(id)}::uuid` : 'NULL'}`] : []),
  ];
  const [page] = (await database.query(
    `WITH matching AS (
       SELECT p.*, row_number() OVER (ORDER BY p.status = 'open' DESC, p.created_at DESC, p.id) AS rank
         FROM definition_proposal p ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
     ), page AS (
       SELECT * FROM matching ORDER BY rank OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}
     )
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object(
                'id', p.id, 'networkName', n.name, 'act', p.act, 'reason', p.reason, 'status', p.status, 'decisionText', p.decision_text, 'version', p.version,
                'indicator', CASE WHEN i.id IS NOT NULL THEN json_build_object(${indicatorFields({ viewer, networkId }, b)}) END,
                'indicatorName', coalesce(i.name, p.input ->> 'name', ''), 'proposed', p.input::text, 'decidedAt', p.decided_at, 'createdAt', p.created_at,
                'decidedByName', (SELECT full_name FROM account WHERE id = p.decided_by_id), 'createdByName', (SELECT full_name FROM account WHERE id = p.created_by_id),
                'canDecide', p.status = 'open' AND ${mayDecide}, 'canWithdraw', p.status = 'open' AND p.network_id = ANY (${b.bind(withdrawable)}::uuid[])) ORDER BY p.rank), '[]')
               FROM page p JOIN network n ON n.id = p.network_id LEFT JOIN indicator i ON i.id = p.indicator_id) AS items`,
    b.values,
  )) as [DefinitionProposalPage];
  return page;
}
