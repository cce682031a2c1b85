import type { Queryable } from '../../platform/database/queryable';
import { isLive } from '../initiatives.fragments';
import type { PlanCopyRow } from './plan-copy.type';

/** SQL condition: the account goes on in the network `network` on the day `day`: in use, with a role that has not ended. */
export const goesOn = (accountId: string, network: string, day: string): string => `
  EXISTS (SELECT FROM account ka JOIN role_assignment kr ON kr.account_id = ka.id
           WHERE ka.id = ${accountId} AND ka.disabled_at IS NULL AND kr.network_id = ${network} AND (kr.ends_on IS NULL OR kr.ends_on >= ${day}))`;

const personJson = (accountId: string, name: string): string => `
  CASE WHEN ${name} IS NOT NULL THEN json_build_object('name', ${name}, 'isKept', true)
       WHEN ${accountId} IS NOT NULL THEN (SELECT json_build_object('name', pa.full_name, 'isKept', ${goesOn(accountId, 'p.network_id', '$3::date')}) FROM account pa WHERE pa.id = ${accountId}) END`;

/** SQL: the same day so many years later; 28 February of a year that has no 29th. */
const moved = (day: string, years: string): string => `(${day} + make_interval(years => ${years}))::date`;

/** $1 plan, $2 years, $3 today. */
const ROWS = `
  SELECT i.id, i.number, i.title,
         CASE WHEN i.archived_at IS NOT NULL THEN 'archived' WHEN ${isLive('i')} THEN 'carried' ELSE 'carried_before' END AS outcome,
         ${personJson('i.owner_account_id', 'i.owner_name')} AS owner, ${personJson('i.deputy_account_id', 'i.deputy_name')} AS deputy,
         ${moved('i.starts_on', '$2::integer')}::text AS "startsOn", ${moved('i.ends_on', '$2::integer')}::text AS "endsOn",
         (SELECT count(*)::integer FROM milestone m WHERE m.initiative_id = i.id) AS "milestonesCount",
         (SELECT count(*)::integer FROM adoption a WHERE a.initiative_id = i.id) AS "toldCount"
    FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.id = $1 ORDER BY i.number`;

/** Every initiative of a plan, with what becomes of it so many years later. */
export const listPlanCopyRows = (database: Queryable, planId: string, years: number, today: string): Promise<PlanCopyRow[]> =>
  database.query(ROWS, [planId, years, today]);

/** What a CCAS told of an initiative: it goes along when the initiative goes on. */
const WHAT_IS_TOLD = [
  ...['stage', 'not_concerned_reason', 'note', 'blocker', 'blocker_addressee_id', 'blocker_lifted_by', 'blocker_lifts_when', 'blocker_review_on'],
  ...['blocker_review_note', 'blocked_since', 'blocker_outcome', 'last_news_at', 'last_news_by_id'],
];
/** SQL: the columns of it. */
export const TOLD_COLUMNS = WHAT_IS_TOLD.join(', ');

/** SQL: what was told, of the row `a`. A blocker addressed to who left the network is addressed to nobody there, and keeps her name. */
export function toldAgain(network: string, day: string): string {
  const isGone = `a.blocker_addressee_id IS NOT NULL AND NOT ${goesOn('a.blocker_addressee_id', network, day)}`;
  const changed: Readonly<Record<string, string>> = {
    blocker_addressee_id: `CASE WHEN NOT (${isGone}) THEN a.blocker_addressee_id END`,
    blocker_lifted_by: `CASE WHEN ${isGone} THEN (SELECT la.full_name FROM account la WHERE la.id = a.blocker_addressee_id) ELSE a.blocker_lifted_by END`,
  };
  return WHAT_IS_TOLD.map((column) => changed[column] ?? `a.${column}`).join(', ');
}

/** $1 plan, $2 ids, $3 their numbers there, $4 reason, $5 years (null: dates stay behind), $6 today. */
export const COPY_INITIATIVES = `
  INSERT INTO initiative (plan_id, number, title, purpose, owner_account_id, owner_name, deputy_account_id, deputy_name, starts_on, ends_on, carried_over_from_id, carry_over_reason)
  SELECT $1, w.number, i.title, i.purpose, CASE WHEN ${goesOn('i.owner_account_id', 'p.network_id', '$6::date')} THEN i.owner_account_id END, i.owner_name,
         CASE WHEN ${goesOn('i.deputy_account_id', 'p.network_id', '$6::date')} THEN i.deputy_account_id END, i.deputy_name,
         ${moved('i.starts_on', '$5::integer')}, ${moved('i.ends_on', '$5::integer')}, i.id, $4
    FROM unnest($2::uuid[], $3::integer[]) w (id, number) JOIN initiative i ON i.id = w.id JOIN plan p ON p.id = i.plan_id`;

const COPIED = 'initiative c WHERE c.plan_id = $1 AND c.carried_over_from_id = ANY ($2::uuid[])';

/** What goes along with the initiatives of a plan ($1) that were carried over from others ($2). */
export const COPY_LINKS = `
  INSERT INTO initiative_recommendation (initiative_id, recommendation_id)
  SELECT w.id, l.recommendation_id FROM (SELECT c.id, c.carried_over_from_id FROM ${COPIED}) w JOIN initiative_recommendation l ON l.initiative_id = w.carried_over_from_id`;
/** The same, of what each CCAS told, with its date; $3 today. */
export const COPY_TOLD = `
  INSERT INTO adoption (initiative_id, ccas_id, ${TOLD_COLUMNS})
  SELECT w.id, a.ccas_id, ${toldAgain('(SELECT network_id FROM plan WHERE id = $1)', '$3::date')}
    FROM (SELECT c.id, c.carried_over_from_id FROM ${COPIED}) w JOIN adoption a ON a.initiative_id = w.carried_over_from_id`;
/** The milestones that go along, each with the id that its copy will have. */
export const MILESTONES_TO_COPY = `
  SELECT m.id AS "wasId", gen_random_uuid() AS id, w.id AS "initiativeId" FROM (SELECT c.id, c.carried_over_from_id FROM ${COPIED}) w JOIN milestone m ON m.initiative_id = w.carried_over_from_id`;
const PAIRS = 'unnest($1::uuid[], $2::uuid[])';
/** Milestones $1 again under the ids $2, of the initiatives $3, to be done again so many years ($4) later. */
export const COPY_MILESTONES = `
  INSERT INTO milestone (id, initiative_id, kind, title, due_on)
  SELECT w.id, w.initiative_id, m.kind, m.title, ${moved('m.due_on', '$4::integer')} FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) w (was_id, id, initiative_id) JOIN milestone m ON m.id = w.was_id`;
/** What those milestones wait for among themselves; what waits for one that stays behind waits for nothing of it. */
export const COPY_DEPENDENCIES = `
  INSERT INTO milestone_dependency (milestone_id, awaited_id)
  SELECT w.id, a.id FROM milestone_dependency d JOIN ${PAIRS} w (was_id, id) ON w.was_id = d.milestone_id JOIN ${PAIRS} a (was_id, id) ON a.was_id = d.awaited_id`;
