import { WEEK_MS } from '@maillage/domain';
import { ccasReach, ccasRefColumns, isReached } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { currentPlanOf } from '../initiatives.fragments';
import type { SentReminderPage, SentRemindersArgs } from './sent-reminder.type';

/** The journal knows who sent it, and their name of today. */
const SENT_BY = `(
  SELECT coalesce(a.full_name, e.actor_label) FROM journal_entry e LEFT JOIN account a ON a.id = e.actor_id
   WHERE e.ccas_id = s.ccas_id AND e.subject_type = 'reminder' AND e.subject_id = s.id::text AND e.action = 'created' LIMIT 1)`;

/** The reminders of the CCAS that the viewer may remind, the latest first. */
export async function listSentReminders(
  database: Queryable,
  viewer: Viewer,
  { networkId, ccasIds, isUnanswered, skip, take }: SentRemindersArgs,
  { now, today }: { readonly now: Date; readonly today: string },
): Promise<SentReminderPage> {
  if (!isId(networkId)) return { items: [], totalCount: 0 };
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const conditions = [
    `p.network_id = ${network}`,
    isReached(ccasReach(viewer, 'reminders.send', networkId), b, 'c'),
    ...(ccasIds ? [`r.ccas_id = ANY (${b.bind(ccasIds.filter(isId))}::uuid[])`] : []),
  ];
  const [page] = (await database.query(
    `WITH sent AS (
       SELECT r.id, r.ccas_id, r.plan_id, p.title, r.sent_at, r.recipients_count,
              (SELECT max(ad.last_news_at) FROM initiative i JOIN adoption ad ON ad.initiative_id = i.id
                WHERE i.plan_id = r.plan_id AND ad.ccas_id = r.ccas_id AND ad.last_news_at > r.sent_at) AS answered_at,
              (SELECT max(latest.sent_at) FROM reminder latest WHERE latest.ccas_id = r.ccas_id) AS latest_at,
              r.plan_id = ${currentPlanOf(network, `${b.bind(today)}::date`)} AS is_current
         FROM reminder r JOIN plan p ON p.id = r.plan_id JOIN ccas c ON c.id = r.ccas_id
        WHERE ${conditions.join(' AND ')}),
     wanted AS (SELECT * FROM sent WHERE NOT ${b.bind(isUnanswered)}::boolean OR answered_at IS NULL),
     page AS (SELECT *, row_number() OVER (ORDER BY sent_at DESC, id) AS rank FROM wanted ORDER BY rank OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM page))
     SELECT (SELECT count(*)::integer FROM wanted) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object(
                      'id', s.id, 'ccas', row_to_json(ref), 'planId', s.plan_id, 'planTitle', s.title, 'sentAt', s.sent_at, 'sentByName', ${SENT_BY},
                      'recipientsCount', s.recipients_count, 'answeredAt', s.answered_at,
                      'nextAt', CASE WHEN s.latest_at > ${b.bind(new Date(now.getTime() - WEEK_MS))}::timestamptz THEN s.latest_at + interval '7 days' END,
                      'isPending', s.sent_at = s.latest_at AND s.answered_at IS NULL AND s.is_current) ORDER BY s.rank), '[]')
               FROM page s JOIN ref ON ref.id = s.ccas_id) AS items`,
    b.values,
  )) as [SentReminderPage];
  return page;
}
