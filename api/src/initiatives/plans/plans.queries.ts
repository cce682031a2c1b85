import { isId, type Queryable } from '../../platform/database/queryable';
import { currentPlanOf, initiativeRefJson } from '../initiatives.fragments';
import type { PlanType } from './plan.type';
import type { RecommendationType } from './recommendation.type';

/** SQL: a `Plan` as JSON, from the alias of a `plan` and the present day. */
export const planJson = (p: string, today: string): string => `
  json_build_object('id', ${p}.id, 'networkId', ${p}.network_id, 'year', ${p}.year, 'title', ${p}.title, 'version', ${p}.version,
    'isCurrent', ${p}.id = ${currentPlanOf(`${p}.network_id`, today)},
    'initiativesCount', (SELECT count(*) FROM initiative pi WHERE pi.plan_id = ${p}.id AND pi.archived_at IS NULL))`;

const listPlansWhere = async (database: Queryable, condition: string, id: string, today: string): Promise<PlanType[]> => {
  const rows = (await database.query(`SELECT ${planJson('p', '$2::date')} AS plan FROM plan p WHERE ${condition} ORDER BY p.year DESC`, [id, today])) as {
    plan: PlanType;
  }[];
  return rows.map(({ plan }) => plan);
};

/** The plans of a network, the latest first. */
export const listPlans = (database: Queryable, networkId: string, today: string): Promise<PlanType[]> =>
  listPlansWhere(database, 'p.network_id = $1', networkId, today);

/** One plan; undefined when it is unknown. */
export const getPlan = async (database: Queryable, id: string, today: string): Promise<PlanType | undefined> =>
  isId(id) ? (await listPlansWhere(database, 'p.id = $1', id, today))[0] : undefined;

/** The plan of a network for a year, if there is one. */
export async function findPlanOfYear(
  database: Queryable,
  networkId: string,
  year: number,
): Promise<{ readonly id: string; readonly title: string } | undefined> {
  const [plan] = (await database.query('SELECT id, title FROM plan WHERE network_id = $1 AND year = $2', [networkId, year])) as { id: string; title: string }[];
  return plan;
}

/** The recommendations of a network by number, or one of them, each with the initiatives of the plan (of all plans: null) that serve it. */
export async function listRecommendations(
  database: Queryable,
  where: { networkId: string } | { id: string },
  planId: string | null,
): Promise<RecommendationType[]> {
  const [condition, value] = 'id' in where ? ['r.id = $1', where.id] : ['r.network_id = $1', where.networkId];
  return database.query(
    `SELECT r.id, r.number, r.title, r.summary, r.version,
            (SELECT coalesce(json_agg(${initiativeRefJson('i', 'p')} ORDER BY p.year DESC, i.number), '[]')
               FROM initiative_recommendation ir JOIN initiative i ON i.id = ir.initiative_id JOIN plan p ON p.id = i.plan_id
              WHERE ir.recommendation_id = r.id AND i.archived_at IS NULL AND ($2::uuid IS NULL OR p.id = $2)) AS initiatives
       FROM recommendation r WHERE ${condition} ORDER BY r.number`,
    [value, planId],
  );
}
