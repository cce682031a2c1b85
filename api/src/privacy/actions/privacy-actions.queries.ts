import { CCAS_TOLD_TOGETHER } from '@maillage/domain';
import { personJson } from '../../accounts';
import { scopeConditions } from '../../cohorts';
import { ccasReach, ccasRefColumns, inNetwork, isReached } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { PrivacyActionsArgs } from './privacy-action.input';
import type { PrivacyActionOwner, PrivacyActionPage, PrivacyActionType } from './privacy-action.type';

/** Who reads the plan of what network on what day. */
export interface PlanReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  readonly today: string;
}

/**
 * SQL: CTEs `sight`, the CCAS whose actions the viewer sees (who plans for a CCAS, or sees its detail), and `seen`, their actions; CCAS that
 * are closed keep theirs.
 */
function sight({ viewer, networkId }: PlanReading, b: Bindings): string {
  const reached = (operation: 'privacy.plan' | 'privacy.readDetail' | 'privacy.update'): string => isReached(ccasReach(viewer, operation, networkId), b, 'c');
  return `
    sight AS MATERIALIZED (
      SELECT c.id, ${reached('privacy.plan')} AS plans, (${reached('privacy.plan')} OR ${reached('privacy.update')}) AS completes
        FROM ccas c
       WHERE ${inNetwork('c.territory_id', `${b.bind(networkId)}::uuid`)} AND (${reached('privacy.plan')} OR ${reached('privacy.readDetail')})
    ), seen AS MATERIALIZED (
      SELECT x.id, x.action_id, x.ccas_id, x.done_on, x.version, s.completes
        FROM privacy_action_ccas x JOIN sight s ON s.id = x.ccas_id
    )`;
}

/** SQL: a `PrivacyAction` as JSON, from the aliases of a `privacy_action` and of its `network`; needs the CTEs of {@link sight}. */
const actionJson = (a: string, n: string, today: string): string => `json_build_object(
  'id', ${a}.id, 'point', ${a}.point, 'title', ${a}.title, 'description', ${a}.description,
  'owner', ${personJson(a, 'owner', n)},
  'dueOn', ${a}.due_on, 'priority', ${a}.priority, 'evidenceReference', ${a}.evidence_reference, 'abandonedReason', ${a}.abandoned_reason, 'version', ${a}.version,
  'ccasCount', (SELECT count(*) FROM privacy_action_ccas x WHERE x.action_id = ${a}.id),
  'doneCount', (SELECT CASE WHEN count(*) - count(s.id) = 0 OR count(*) - count(s.id) >= ${CCAS_TOLD_TOGETHER} THEN count(x.done_on) END
                  FROM privacy_action_ccas x LEFT JOIN seen s ON s.id = x.id WHERE x.action_id = ${a}.id),
  'isLate', ${a}.abandoned_reason IS NULL AND coalesce(${a}.due_on < ${today}, false) AND EXISTS (SELECT FROM seen s WHERE s.action_id = ${a}.id AND s.done_on IS NULL),
  'canUpdate', NOT EXISTS (SELECT FROM privacy_action_ccas x WHERE x.action_id = ${a}.id AND NOT EXISTS (SELECT FROM sight s WHERE s.id = x.ccas_id AND s.plans)),
  'ccas', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'doneOn', s.done_on, 'version', s.version, 'canComplete', s.completes,
                                                      'ccas', (SELECT to_json(r) FROM (SELECT ${ccasRefColumns('c', 't')}) r))
                                    ORDER BY t.name COLLATE "fr-x-icu", c.id), '[]')
             FROM seen s JOIN ccas c ON c.id = s.ccas_id JOIN territory t ON t.id = c.territory_id WHERE s.action_id = ${a}.id))`;

/** A page of the actions that the viewer sees, those to do first. */
export async function listActions(database: Queryable, reading: PlanReading, args: PrivacyActionsArgs): Promise<PrivacyActionPage> {
  const b = new Bindings();
  const today = `${b.bind(reading.today)}::date`;
  const ctes = sight(reading, b);
  const here = [
    's.action_id = a.id',
    ...(args.ccasId ? [`s.ccas_id = ${b.bind(args.ccasId)}::uuid`] : []),
    ...scopeConditions(args.scope, reading, b, 's.ccas_id'),
  ].join(' AND ');
  const isOpen = `a.abandoned_reason IS NULL AND EXISTS (SELECT FROM seen s WHERE ${here} AND s.done_on IS NULL)`;
  const conditions = [
    `a.network_id = ${b.bind(reading.networkId)}::uuid`,
    `EXISTS (SELECT FROM seen s WHERE ${here})`,
    ...(args.withClosed ? [] : [isOpen]),
    ...(args.late ? [`${isOpen} AND a.due_on < ${today}`] : []),
    ...(args.mine ? [`a.owner_account_id = ${b.bind(reading.viewer.accountId)}::uuid`] : []),
    ...(args.point ? [`a.point = ${b.bind(args.point)}`] : []),
  ].join(' AND ');
  const sql = `
    WITH ${ctes}, matching AS (SELECT a.* FROM privacy_action a WHERE ${conditions}),
    page AS (SELECT * FROM matching ORDER BY due_on NULLS LAST, priority, id OFFSET ${b.bind(args.skip)} LIMIT ${b.bind(args.take)})
    SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
           (SELECT coalesce(json_agg(${actionJson('a', 'n', today)} ORDER BY a.due_on NULLS LAST, a.priority, a.id), '[]') FROM page a JOIN network n ON n.id = a.network_id) AS items`;
  const [page] = (await database.query(sql, b.values)) as [PrivacyActionPage];
  return page;
}

/** One action as the viewer sees it; undefined when none of its CCAS is theirs to see. */
export async function getAction(database: Queryable, reading: PlanReading, id: string): Promise<PrivacyActionType | undefined> {
  const b = new Bindings();
  const today = `${b.bind(reading.today)}::date`;
  const sql = `
    WITH ${sight(reading, b)} SELECT ${actionJson('a', 'n', today)} AS action FROM privacy_action a JOIN network n ON n.id = a.network_id
     WHERE a.id = ${b.bind(id)}::uuid AND EXISTS (SELECT FROM seen s WHERE s.action_id = a.id)`;
  return ((await database.query(sql, b.values)) as { action: PrivacyActionType }[])[0]?.action;
}

/** Accounts that may carry an action of the viewer's: the coordinators, the shared DPO, and the people of the CCAS for which the viewer plans. */
export async function listOwners(database: Queryable, { viewer, networkId }: PlanReading): Promise<PrivacyActionOwner[]> {
  const b = new Bindings();
  return database.query(
    `SELECT DISTINCT a.id AS "accountId", a.full_name AS name, a.full_name COLLATE "fr-x-icu" AS rank
       FROM role_assignment r JOIN account a ON a.id = r.account_id LEFT JOIN ccas c ON c.id = r.ccas_id
      WHERE r.network_id = ${b.bind(networkId)}::uuid AND a.disabled_at IS NULL
        AND (r.role IN ('coordinator', 'dpo') OR (r.role IN ('director', 'contributor') AND ${isReached(ccasReach(viewer, 'privacy.plan', networkId), b, 'c')}))
      ORDER BY rank, "accountId"`,
    b.values,
  );
}
