import { BLOCKER_NOTICE_DAYS, DAYS_BEFORE_A_BLOCKER_IS_OLD, MILESTONE_NOTICE_DAYS } from '@maillage/domain';
import { isLive } from './initiatives.fragments';

/** SQL: the milestones that are not done, of the initiatives that are still carried. Of whoever carries one they are the own. */
export const milestonesDue = (network: string): string => `
    SELECT 'initiative', i.id, 'initiative_milestone', m.id::text, p.network_id, NULL::uuid, m.due_on - ${MILESTONE_NOTICE_DAYS}, m.due_on, NULL::date, NULL::timestamptz,
           i.number || '. ' || i.title || ' · ' || m.title, ARRAY[i.owner_account_id, i.deputy_account_id], m.id, m.version,
           greatest(m.updated_at, i.updated_at)
      FROM plan p JOIN initiative i ON i.plan_id = p.id JOIN milestone m ON m.initiative_id = i.id
     WHERE p.network_id = ${network} AND m.done_on IS NULL AND ${isLive('i')}`;

/** SQL: the day on which to look at the blocker of the adoption `a` again: the one that was said, else when it is so many days old. */
export const reviewOf = (a: string): string => `coalesce(${a}.blocker_review_on, ${a}.blocked_since + ${DAYS_BEFORE_A_BLOCKER_IS_OLD})`;

/** SQL: the blockers that stand, each due for a look on its day. Of whom one is addressed to it is the own. */
export const blockersDue = (network: string): string => `
    SELECT 'adoption', i.id, 'blocker_review', a.id::text, p.network_id, a.ccas_id, ${reviewOf('a')} - ${BLOCKER_NOTICE_DAYS}, ${reviewOf('a')}, NULL::date,
           NULL::timestamptz, i.number || '. ' || i.title, ARRAY[a.blocker_addressee_id], NULL::uuid, NULL::integer,
           greatest(a.updated_at, i.updated_at)
      FROM plan p JOIN initiative i ON i.plan_id = p.id JOIN adoption a ON a.initiative_id = i.id
     WHERE p.network_id = ${network} AND a.blocker IS NOT NULL AND ${isLive('i')}`;
