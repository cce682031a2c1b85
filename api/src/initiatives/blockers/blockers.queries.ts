import { DAYS_BEFORE_A_BLOCKER_IS_OLD } from '@maillage/domain';
import { scopeConditions } from '../../cohorts';
import { ccasReach, ccasRefJson, ccasRows, heldOn, isReached, openOn } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { initiativeRefJson, isLive, type Reading } from '../initiatives.fragments';
import type { BlockerPage, BlockersArgs } from './blocker.type';

/** A page of the blockers that stand at the open CCAS whose news the viewer reads in detail, in one statement. */
export async function listBlockers(database: Queryable, { viewer, networkId, today }: Reading, args: BlockersArgs): Promise<BlockerPage> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const mayLift = isReached(ccasReach(viewer, 'adoption.update', networkId), b, 'c');
  const conditions = [openOn('c', day), isReached(ccasReach(viewer, 'adoption.readDetail', networkId), b, 'c')];
  conditions.push(...scopeConditions(args.scope, { viewer, networkId }, b, 'c.id'));
  if (args.isMine) conditions.push(mayLift);
  const [page] = (await database.query(
    `WITH blocked AS MATERIALIZED (
       SELECT a.*, a.blocked_since < ${day} - ${DAYS_BEFORE_A_BLOCKER_IS_OLD} AS is_old, ${initiativeRefJson('i', 'p')} AS initiative, i.number
         FROM plan p JOIN initiative i ON i.plan_id = p.id AND ${isLive('i')} JOIN adoption a ON a.initiative_id = i.id AND a.blocker IS NOT NULL
        WHERE p.network_id = ${network}
     ), place AS MATERIALIZED (${ccasRows(network, `c.id IN (SELECT ccas_id FROM blocked) AND ${conditions.join(' AND ')}`, [`${mayLift} AS can_lift`, 'c.phone'])}),
     seen AS MATERIALIZED (SELECT a.*, c.rank FROM blocked a JOIN place c ON c.id = a.ccas_id),
     page AS (SELECT *, row_number() OVER (ORDER BY blocked_since, rank, number, id) AS place FROM seen ORDER BY place OFFSET ${b.bind(args.skip)} LIMIT ${b.bind(args.take)})
     SELECT (SELECT count(*)::integer FROM seen) AS "totalCount", (SELECT count(*)::integer FROM seen WHERE is_old) AS "oldCount",
            (SELECT coalesce(json_agg(json_build_object('id', a.id, 'initiative', a.initiative, 'ccas', ${ccasRefJson('c')}, 'stage', a.stage, 'text', a.blocker,
                      'since', a.blocked_since, 'isOld', a.is_old, 'liftedBy', a.blocker_lifted_by, 'directorName', d.person_name, 'phone', coalesce(d.phone, c.phone),
                      'version', a.version, 'canLift', c.can_lift) ORDER BY a.place), '[]')
               FROM page a JOIN place c ON c.id = a.ccas_id
               LEFT JOIN LATERAL (SELECT o.person_name, o.phone FROM office o
                                   WHERE o.ccas_id = c.id AND o.function = 'director' AND ${heldOn('o', day)} ORDER BY o.id LIMIT 1) d ON true) AS items`,
    b.values,
  )) as [BlockerPage];
  return page;
}
