import { can, type Operation } from '@maillage/domain';
import { personJson } from '../../accounts';
import { scopeConditions, type ScopeInput } from '../../cohorts';
import { ccasReach, ccasRefJson, isReached } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { DeadlineDeclaration } from '../../platform/declarations/deadline-source';
import { milestoneJson } from '../initiative.queries';
import { networkCcas, type Reading } from '../initiatives.fragments';
import type { TimelineMarkType, TimelineType } from './timeline.type';

/** Stages from which an initiative is one of the CCAS's own. */
const OWN_STAGES = `('volunteer', 'committed', 'in_place', 'assessed')`;

/** The plan that is read, and what part of the network. */
interface TimelinePlan {
  readonly planId: string;
  readonly planYear: number;
  readonly scope: ScopeInput | null | undefined;
}

/** SQL of a CTE `scoped_ccas`: the open CCAS of the network that stand in the scope. */
const scopedCcas = (reading: Reading, scope: TimelinePlan['scope'], b: Bindings): string =>
  `SELECT o.* FROM (${networkCcas(reading, b)}) o WHERE ${scopeConditions(scope, reading, b, 'o.id').join(' AND ') || 'true'}`;

/** The initiatives of a plan with their milestones, in one statement. Of a part of the network, those that concern a CCAS of it. */
export async function readTimeline(database: Queryable, reading: Reading, { planId, scope }: TimelinePlan): Promise<Omit<TimelineType, 'marks'>> {
  const b = new Bindings();
  const today = `${b.bind(reading.today)}::date`;
  const scoped = scopedCcas(reading, scope, b);
  const isWhole = scopeConditions(scope, reading, new Bindings(), 'o.id').length === 0;
  const concerns = isWhole
    ? 'true'
    : `EXISTS (SELECT FROM scoped_ccas c WHERE NOT EXISTS (SELECT FROM adoption a WHERE a.initiative_id = i.id AND a.ccas_id = c.id AND a.stage = 'not_concerned'))`;
  const [row] = (await database.query(
    `WITH scoped_ccas AS MATERIALIZED (${scoped}),
     shown AS MATERIALIZED (SELECT i.*, ${concerns} AS concerns FROM initiative i WHERE i.plan_id = ${b.bind(planId)}::uuid AND i.archived_at IS NULL),
     shown_ept AS MATERIALIZED (
       SELECT DISTINCT ON (a.initiative_id, c.ept ->> 'id') a.initiative_id, c.ept
         FROM adoption a JOIN scoped_ccas c ON c.id = a.ccas_id
        WHERE a.initiative_id IN (SELECT id FROM shown WHERE concerns) AND a.stage IN ${OWN_STAGES} AND c.ept IS NOT NULL)
     SELECT (SELECT count(*)::integer FROM shown WHERE NOT concerns) AS "notConcernedCount",
            (SELECT coalesce(json_agg(json_build_object(
                'id', i.id, 'number', i.number, 'title', i.title, 'planYear', p.year,
                'owner', ${personJson('i', 'owner', 'n')}, 'deputy', ${personJson('i', 'deputy', 'n')},
                'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather,
                'recommendations', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'title', r.title) ORDER BY r.number), '[]')
                                      FROM initiative_recommendation ir JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id),
                'epts', (SELECT coalesce(json_agg(e.ept ORDER BY e.ept ->> 'name' COLLATE "fr-x-icu"), '[]') FROM shown_ept e WHERE e.initiative_id = i.id),
                'milestones', (SELECT coalesce(json_agg(${milestoneJson('m', today)} ORDER BY m.due_on, m.id), '[]') FROM milestone m WHERE m.initiative_id = i.id)
              ) ORDER BY i.number, i.id), '[]')
               FROM shown i JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id WHERE i.concerns) AS initiatives`,
    b.values,
  )) as [Pick<TimelineType, 'initiatives' | 'notConcernedCount'>];
  return { planId, ...row, canManage: can(reading.viewer.grants, 'initiatives.manage', { networkId: reading.networkId }) };
}

/**
 * What features declare for the line of time, of the CCAS of the scope at which the viewer reads it; what is of several CCAS under one name and kind is
 * told once. From a year before that of the plan to a year after it.
 */
export async function listTimelineMarks(
  database: Queryable,
  reading: Reading,
  sources: readonly DeadlineDeclaration[],
  { planYear, scope }: TimelinePlan,
): Promise<TimelineMarkType[]> {
  const b = new Bindings();
  const network = `${b.bind(reading.networkId)}::uuid`;
  const scoped = scopedCcas(reading, scope, b);
  const parts = sources.flatMap(({ source, seen, timeline }) => {
    if (!timeline) return [];
    const reached = (operation: Operation): string => isReached(ccasReach(reading.viewer, operation, reading.networkId), b, 'c');
    // of one source, some kinds may be for some readers and others for others
    const mayReadThis = seen.flatMap(({ kinds, by }) => {
      const shown = timeline.kinds.filter((kind) => kinds.includes(kind));
      return shown.length === 0 ? [] : [`(m.kind = ANY (${b.bind(shown)}::text[]) AND (${by.map(reached).join(' OR ') || 'false'}))`];
    });
    return [
      `SELECT '${source}' AS source_type, m.*, c.rank
         FROM (${timeline.rows(network)}) m (kind, source_id, ccas_id, starts_on, ends_on, label) JOIN scoped_ccas c ON c.id = m.ccas_id
        WHERE ${reached('deadlines.read')} AND (${mayReadThis.join(' OR ') || 'false'})`,
    ];
  });
  if (parts.length === 0) return [];
  const [from, until] = [`${planYear - 1}-01-01`, `${planYear + 1}-12-31`];
  return database.query(
    `WITH scoped_ccas AS MATERIALIZED (${scoped}),
     mark AS (SELECT * FROM (${parts.join(' UNION ALL ')}) u WHERE u.ends_on >= ${b.bind(from)}::date AND u.starts_on <= ${b.bind(until)}::date),
     told AS (SELECT source_type, source_id, kind, label, min(starts_on) AS starts_on, max(ends_on) AS ends_on, count(DISTINCT ccas_id)::integer AS ccas_count,
                     (array_agg(ccas_id ORDER BY rank))[1] AS ccas_id
                FROM mark GROUP BY source_type, source_id, kind, label, CASE WHEN starts_on = ends_on THEN ends_on END)
     SELECT t.kind, t.source_type AS "sourceType", t.source_id AS "sourceId", t.label, t.starts_on::text AS "startsOn", t.ends_on::text AS "endsOn",
            t.ccas_count AS "ccasCount", CASE WHEN t.ccas_count = 1 THEN ${ccasRefJson('c')} END AS ccas
       FROM told t JOIN scoped_ccas c ON c.id = t.ccas_id ORDER BY t.starts_on, t.kind, t.label, c.rank, t.source_id`,
    b.values,
  );
}
