import type { Queryable } from '../../platform/database/queryable';
import type { EditionReading } from '../../platform/declarations/edition-block';
import { type EditionPlan, readEditionPlan } from './edition-initiatives.queries';

/** Plans that a review tells at most: a mandate, and no table wider than a page. */
const PLANS_AT_MOST = 4;

/** From where an initiative comes, and under which recommendations it stands. */
export interface InitiativeOrigin {
  readonly id: string;
  readonly carriedFromId: string | null;
  readonly carryReason: string | null;
  readonly recommendations: readonly { readonly number: number; readonly title: string }[];
}

/** The plans of a review, the earliest first, as the block of one plan reads each, with where their initiatives come from. */
export async function readPlansUnderReview(
  database: Queryable,
  reading: EditionReading,
): Promise<{ readonly plans: readonly EditionPlan[]; readonly origins: ReadonlyMap<string, InitiativeOrigin> }> {
  const chosen = reading.options['plans'] ?? [];
  const rows = (await database.query(
    `SELECT id FROM plan WHERE network_id = $1 AND year <= extract(year FROM $2::date) AND (cardinality($3::text[]) = 0 OR id::text = ANY ($3)) ORDER BY year DESC LIMIT $4`,
    [reading.networkId, reading.asOf, chosen, PLANS_AT_MOST],
  )) as { id: string }[];
  const plans: EditionPlan[] = [];
  for (const { id } of rows.toReversed()) {
    const plan = await readEditionPlan(database, { ...reading, options: { plan: [id] } });
    if (plan && plan.initiatives.length > 0) plans.push(plan);
  }
  const ids = plans.flatMap(({ initiatives }) => initiatives.map(({ id }) => id));
  const origins = (await database.query(
    `SELECT i.id, i.carried_over_from_id AS "carriedFromId", i.carry_over_reason AS "carryReason",
            (SELECT coalesce(json_agg(json_build_object('number', r.number, 'title', r.title) ORDER BY r.number), '[]')
               FROM initiative_recommendation x JOIN recommendation r ON r.id = x.recommendation_id WHERE x.initiative_id = i.id) AS recommendations
       FROM initiative i WHERE i.id = ANY ($1::uuid[])`,
    [ids],
  )) as InitiativeOrigin[];
  return { plans, origins: new Map(origins.map((origin) => [origin.id, origin])) };
}
