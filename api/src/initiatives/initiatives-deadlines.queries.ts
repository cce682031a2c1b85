import type { StandingReading } from '../platform/declarations/deadline-source';
import { isLive } from './initiatives.fragments';

/** SQL: the milestones that are not done, of the initiatives that are still carried. Of whoever carries one they are the own. */
export const milestonesDue =
  (noticeDays: number) =>
  ({ network }: StandingReading): string => `
    SELECT 'initiative', i.id, 'initiative_milestone', m.id::text, p.network_id, NULL::uuid, m.due_on - ${noticeDays}, m.due_on, NULL::date, NULL::timestamptz,
           i.number || '. ' || i.title || ' · ' || m.title, ARRAY[i.owner_account_id, i.deputy_account_id], m.id, m.version
      FROM plan p JOIN initiative i ON i.plan_id = p.id JOIN milestone m ON m.initiative_id = i.id
     WHERE p.network_id = ${network} AND m.done_on IS NULL AND ${isLive('i')}`;

/** SQL: the blockers that stand, each due for a look when it is so many days old. */
export const blockersDue =
  (ageDays: number, noticeDays: number) =>
  ({ network }: StandingReading): string => `
    SELECT 'adoption', i.id, 'blocker_review', a.id::text, p.network_id, a.ccas_id, a.blocked_since + ${ageDays - noticeDays}, a.blocked_since + ${ageDays}, NULL::date,
           NULL::timestamptz, i.number || '. ' || i.title, NULL::uuid[], NULL::uuid, NULL::integer
      FROM plan p JOIN initiative i ON i.plan_id = p.id JOIN adoption a ON a.initiative_id = i.id
     WHERE p.network_id = ${network} AND a.blocker IS NOT NULL AND ${isLive('i')}`;
