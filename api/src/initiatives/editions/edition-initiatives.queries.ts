import type { AdoptionStage, MilestoneKind, Weather } from '@maillage/domain';
import { isId, type Queryable } from '../../platform/database/queryable';
import type { EditionReading } from '../../platform/declarations/edition-block';

/** A milestone as it stood on the day of the edition. */
interface EditionMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly waitsFor: readonly { readonly id: string; readonly title: string; readonly dueOn: string; readonly doneOn: string | null }[];
}

/** An initiative as it stood on the day of the edition. */
export interface EditionInitiative {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly purpose: string | null;
  readonly ownerName: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly weather: Weather;
  readonly weatherText: string | null;
  readonly weatherOn: string | null;
  readonly isArchived: boolean;
  readonly milestones: readonly EditionMilestone[];
}

/** The plan that a block shows, with its initiatives by number. */
export interface EditionPlan {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly initiatives: readonly EditionInitiative[];
}

/** SQL: what a column of `r` said at the end of the day: the first later change says from what it came. */
const then = (table: string, r: string, column: string, day: string, isPast: boolean): string =>
  isPast
    ? `(SELECT x.value FROM (
          SELECT e.changes -> '${column}' ->> 0, 0, e.id FROM journal_entry e
           WHERE e.subject_type = '${table}' AND e.subject_id = ${r}.id::text AND e.about_type = 'initiative' AND e.about_id = i.id::text
             AND e.action = 'updated' AND e.changes ? '${column}' AND e.occurred_at >= ((${day} + 1)::timestamp AT TIME ZONE 'Europe/Paris')
          UNION ALL SELECT ${r}.${column}::text, 1, 0) x (value, rank, id) ORDER BY x.rank, x.id LIMIT 1)`
    : `${r}.${column}::text`;

/**
 * The plan that is chosen, else the latest of the day, with its initiatives as they stood then: all for the board; for funders those that were published to one, or of
 * their own perimeter to them. In one statement.
 */
export async function readEditionPlan(database: Queryable, { networkId, options, audience, funderId, asOf, now }: EditionReading): Promise<EditionPlan | null> {
  const isPast = asOf < now.toISOString().slice(0, 10);
  const day = '$2::date';
  const at = (table: string, r: string, column: string): string => then(table, r, column, day, isPast);
  const planId = options['plan']?.[0] ?? null;
  const [plan] = (await database.query(
    `WITH chosen AS (
       SELECT p.* FROM plan p WHERE p.network_id = $1
          AND CASE WHEN $3::text IS NULL THEN p.year <= extract(year FROM ${day}) ELSE p.id::text = $3 END ORDER BY p.year DESC LIMIT 1)
     SELECT p.id, p.year, p.title, (SELECT coalesce(json_agg(json_build_object(
              'id', i.id, 'number', i.number, 'title', i.title, 'purpose', i.purpose,
              'ownerName', coalesce((SELECT full_name FROM account WHERE id = i.owner_account_id), i.owner_name), 'startsOn', i.starts_on, 'endsOn', i.ends_on,
              'weather', ${at('initiative', 'i', 'weather')}, 'weatherText', ${at('initiative', 'i', 'weather_text')},
              'weatherOn', (${at('initiative', 'i', 'weather_at')})::timestamptz AT TIME ZONE 'Europe/Paris', 'isArchived', ${at('initiative', 'i', 'archived_at')} IS NOT NULL,
              'milestones', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'title', m.title, 'dueOn', ${at('milestone', 'm', 'due_on')},
                  'doneOn', ${at('milestone', 'm', 'done_on')},
                  'waitsFor', (SELECT coalesce(json_agg(json_build_object('id', w.id, 'title', w.title, 'dueOn', w.due_on, 'doneOn', w.done_on) ORDER BY w.due_on, w.id), '[]')
                                 FROM milestone_dependency d JOIN milestone w ON w.id = d.awaited_id JOIN initiative wi ON wi.id = w.initiative_id
                                WHERE d.milestone_id = m.id AND wi.id = i.id))
                ORDER BY m.due_on, m.id), '[]') FROM milestone m WHERE m.initiative_id = i.id))
              ORDER BY i.number, i.id), '[]')
              FROM initiative i WHERE i.plan_id = p.id AND ($4::text = 'board' OR EXISTS (
                SELECT FROM initiative_publication ip WHERE ip.initiative_id = i.id AND ($5::uuid IS NULL OR ip.funder_id = $5)))
               AND ($5::uuid IS NULL OR EXISTS (SELECT FROM initiative_publication ip WHERE ip.initiative_id = i.id AND ip.funder_id = $5)
                 OR EXISTS (SELECT FROM funding_line l WHERE l.initiative_id = i.id AND l.funder_id = $5))) AS initiatives
       FROM chosen p`,
    [networkId, asOf, planId, audience, funderId],
  )) as EditionPlan[];
  return plan ? { ...plan, initiatives: plan.initiatives.map((one) => ({ ...one, weatherOn: one.weatherOn?.slice(0, 10) ?? null })) } : null;
}

/** The plans of a network that a block can show. */
export async function listEditionPlans(database: Queryable, networkId: string): Promise<{ option: string; value: string; label: string }[]> {
  return database.query(`SELECT 'plan' AS option, id AS value, title AS label FROM plan WHERE network_id = $1 ORDER BY year DESC`, [networkId]);
}

/** How far each CCAS is with each of those initiatives: those that gave news. */
export async function readEditionAdoptions(
  database: Queryable,
  initiativeIds: readonly string[],
  ccasIds: readonly string[],
): Promise<{ initiativeId: string; ccasId: string; stage: AdoptionStage }[]> {
  return database.query(
    `SELECT a.initiative_id AS "initiativeId", a.ccas_id AS "ccasId", a.stage FROM adoption a WHERE a.initiative_id = ANY ($1::uuid[]) AND a.ccas_id = ANY ($2::uuid[])`,
    [initiativeIds.filter(isId), ccasIds],
  );
}

/** Money of those initiatives, in euros: of one funder alone, or of all of them together. */
export async function readEditionMoney(
  database: Queryable,
  initiativeIds: readonly string[],
  funderId: string | null,
): Promise<{ initiativeId: string; sought: number | null; promised: number | null; signed: number | null; paid: number | null }[]> {
  const sum = (column: string) => `(sum(l.${column}_cents) / 100.0)::double precision AS ${column}`;
  return database.query(
    `SELECT l.initiative_id AS "initiativeId", ${['sought', 'promised', 'signed', 'paid'].map(sum).join(', ')}
       FROM funding_line l WHERE l.initiative_id = ANY ($1::uuid[]) AND ($2::uuid IS NULL OR l.funder_id = $2) GROUP BY l.initiative_id`,
    [initiativeIds, funderId],
  );
}
