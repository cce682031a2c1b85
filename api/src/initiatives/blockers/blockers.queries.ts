import { type BlockerOrder, DAYS_BEFORE_A_BLOCKER_IS_OLD } from '@maillage/domain';
import { accountJson } from '../../accounts';
import { scopeConditions } from '../../cohorts';
import { ccasReach, ccasRefJson, ccasRows, heldOn, isReached, openOn } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { reviewOf } from '../initiatives-deadlines.queries';
import { initiativeRefJson, isLive, type Reading } from '../initiatives.fragments';
import type { BlockerPage, BlockersArgs } from './blocker.type';

/** What a page is put in order by, before the age. */
const ORDERS: Readonly<Record<BlockerOrder, string>> = {
  age: '',
  review: 'review_on, ',
  person: 'holder COLLATE "fr-x-icu" NULLS LAST, ',
  ept: 'rank, ',
};

/** A page of the blockers that stand at the open CCAS whose news the viewer reads in detail, in one statement. */
export async function listBlockers(database: Queryable, { viewer, networkId, today }: Reading, args: BlockersArgs): Promise<BlockerPage> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const isTheirs = `coalesce(a.blocker_addressee_id = ${b.bind(viewer.accountId)}::uuid, false)`;
  const mayLift = isReached(ccasReach(viewer, 'adoption.update', networkId), b, 'c');
  const places = [openOn('c', day), isReached(ccasReach(viewer, 'adoption.readDetail', networkId), b, 'c')];
  places.push(...scopeConditions(args.scope, { viewer, networkId }, b, 'c.id'));
  const wanted = ['true'];
  if (args.isMine) wanted.push('s.can_lift');
  if (args.isAddressed) wanted.push('s.is_theirs');
  if (args.isOverdue) wanted.push('s.is_overdue');
  if (args.holder) wanted.push(isId(args.holder) ? `s.blocker_addressee_id = ${b.bind(args.holder)}::uuid` : `s.blocker_lifted_by = ${b.bind(args.holder)}`);
  const [page] = (await database.query(
    `WITH blocked AS MATERIALIZED (
       SELECT a.*, a.blocked_since < ${day} - ${DAYS_BEFORE_A_BLOCKER_IS_OLD} AS is_old, coalesce(a.blocker_review_on < ${day}, false) AS is_overdue, ${reviewOf('a')} AS review_on,
              ${isTheirs} AS is_theirs, coalesce(h.full_name, a.blocker_lifted_by) AS holder, h.phone AS holder_phone, ${initiativeRefJson('i', 'p')} AS initiative, i.number
         FROM plan p JOIN initiative i ON i.plan_id = p.id AND ${isLive('i')} JOIN adoption a ON a.initiative_id = i.id AND a.blocker IS NOT NULL
         LEFT JOIN account h ON h.id = a.blocker_addressee_id
        WHERE p.network_id = ${network}
     ), place AS MATERIALIZED (${ccasRows(network, `c.id IN (SELECT ccas_id FROM blocked) AND ${places.join(' AND ')}`, [`${mayLift} AS may_lift`, 'c.phone'])}),
     standing AS MATERIALIZED (SELECT a.*, c.rank, c.may_lift OR a.is_theirs AS can_lift FROM blocked a JOIN place c ON c.id = a.ccas_id),
     seen AS MATERIALIZED (SELECT s.* FROM standing s WHERE ${wanted.join(' AND ')}),
     page AS (SELECT *, row_number() OVER (ORDER BY ${ORDERS[args.order]}blocked_since, rank, number, id) AS place FROM seen ORDER BY place OFFSET ${b.bind(args.skip)} LIMIT ${b.bind(args.take)})
     SELECT (SELECT count(*)::integer FROM seen) AS "totalCount", (SELECT count(*)::integer FROM seen WHERE is_old) AS "oldCount",
            (SELECT count(*)::integer FROM seen WHERE is_overdue) AS "overdueCount",
            (SELECT coalesce(json_agg(json_build_object('accountId', h.blocker_addressee_id, 'name', h.holder, 'count', h.count) ORDER BY h.holder COLLATE "fr-x-icu", h.blocker_addressee_id), '[]')
               FROM (SELECT blocker_addressee_id, holder, count(*) FROM standing WHERE holder IS NOT NULL GROUP BY blocker_addressee_id, holder) h) AS holders,
            (SELECT coalesce(json_agg(json_build_object('id', a.id, 'initiative', a.initiative, 'ccas', ${ccasRefJson('c')}, 'stage', a.stage, 'text', a.blocker,
                      'since', a.blocked_since, 'isOld', a.is_old, 'addressee', ${accountJson('a.blocker_addressee_id')}, 'isAddressedToViewer', a.is_theirs,
                      'addresseePhone', a.holder_phone, 'liftedBy', a.holder, 'liftsWhen', a.blocker_lifts_when, 'reviewOn', a.blocker_review_on,
                      'reviewNote', a.blocker_review_note, 'isOverdue', a.is_overdue, 'directorName', d.person_name, 'phone', coalesce(d.phone, c.phone),
                      'version', a.version, 'canLift', a.can_lift) ORDER BY a.place), '[]')
               FROM page a JOIN place c ON c.id = a.ccas_id
               LEFT JOIN LATERAL (SELECT o.person_name, o.phone FROM office o
                                   WHERE o.ccas_id = c.id AND o.function = 'director' AND ${heldOn('o', day)} ORDER BY o.id LIMIT 1) d ON true) AS items`,
    b.values,
  )) as [BlockerPage];
  return page;
}
