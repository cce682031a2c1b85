import { can } from '@maillage/domain';
import { scopeConditions } from '../../cohorts';
import { ccasReach, eptJson, isReached } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { territoryJson } from '../../territories';
import { indicatorJson } from '../indicator-ref.type';
import type { IndicatorContestPage, IndicatorContestsArgs } from './contest.type';

/** Which contested values of a network are read. */
type ContestFilter = Partial<Omit<IndicatorContestsArgs, 'networkId'>> & { readonly id?: string };

/**
 * A page of contested values, open ones first, in one statement. What is said of a masked count is told to who said it, and to who reads the
 * detail of contests there: words tell numbers too.
 */
export async function listContests(
  database: Queryable,
  viewer: Viewer,
  networkId: string,
  { id, status, indicatorId, territoryId, scope, skip = 0, take = 1 }: ContestFilter,
): Promise<IndicatorContestPage> {
  const b = new Bindings();
  const conditions = [
    `x.network_id = ${b.bind(networkId)}`,
    ...(id ? [`x.id = ${isId(id) ? `${b.bind(id)}::uuid` : 'NULL'}`] : []),
    ...(status ? [`x.status = ${b.bind(status)}`] : []),
    ...(typeof indicatorId === 'number' ? [`x.indicator_id = ${b.bind(indicatorId)}`] : []),
    ...(typeof territoryId === 'number' ? [`x.territory_id = ${b.bind(territoryId)}`] : []),
    ...scopeConditions(scope, { viewer, networkId }, b, 'x.ccas_id'),
  ];
  const isOwn = isReached(ccasReach(viewer, 'indicators.contest', networkId), b, 'c');
  const isDetailed = isReached(ccasReach(viewer, 'indicators.readContestDetail', networkId), b, 'c');
  const isSaid = `x.created_by_id = ${b.bind(viewer.accountId)}::uuid`;
  const decides = can(viewer.grants, 'indicators.manage', { networkId });
  const [page] = (await database.query(
    `WITH matching AS (
       SELECT x.*, c.name AS ccas_name, c.kind AS ccas_kind, c.territory_id AS ccas_territory_id, ${isOwn} AS is_own, NOT i.is_masked OR ${isSaid} OR ${isDetailed} AS is_told,
              row_number() OVER (ORDER BY x.status = 'open' DESC, x.created_at DESC, x.id) AS rank
         FROM indicator_contest x JOIN ccas c ON c.id = x.ccas_id JOIN indicator i ON i.id = x.indicator_id
        WHERE ${conditions.join(' AND ')}
     ), page AS (
       SELECT * FROM matching ORDER BY rank OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}
     )
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object(
                'id', p.id, 'period', p.period, 'status', p.status, 'version', p.version, 'contestedState', p.contested_state,
                'indicator', ${indicatorJson('i')}, 'territory', ${territoryJson('t')},
                'ccas', json_build_object('id', p.ccas_id, 'name', p.ccas_name, 'kind', p.ccas_kind, 'communeName', ct.name, 'ept', ${eptJson('ct.id')}),
                'contestedValue', CASE WHEN p.is_told THEN p.contested_value END, 'proposedValue', CASE WHEN p.is_told THEN p.proposed_value END,
                'reason', CASE WHEN p.is_told THEN p.reason ELSE '' END, 'source', CASE WHEN p.is_told THEN p.source ELSE '' END,
                'decisionText', CASE WHEN p.is_told THEN p.decision_text END, 'decidedAt', p.decided_at, 'createdAt', p.created_at,
                'createdByName', (SELECT full_name FROM account WHERE id = p.created_by_id),
                'canDecide', p.status = 'open' AND ${decides}, 'canWithdraw', p.status = 'open' AND p.is_own) ORDER BY p.rank), '[]')
               FROM page p JOIN indicator i ON i.id = p.indicator_id JOIN territory t ON t.id = p.territory_id
               JOIN territory ct ON ct.id = p.ccas_territory_id) AS items`,
    b.values,
  )) as [IndicatorContestPage];
  return page;
}
