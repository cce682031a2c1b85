import { personJson } from '../accounts';
import { Bindings } from '../platform/database/bindings';
import { isId, type Queryable } from '../platform/database/queryable';
import { searchText } from '../platform/database/search-text';
import type { InitiativeListItem, InitiativePage, InitiativesArgs } from './initiative-list.type';
import { adoptionCounts, adoptionCountsJson, isLate, networkCcas, type Reading } from './initiatives.fragments';

const searchCondition = (b: Bindings, search: string): string =>
  `(search_form(concat_ws(' ', i.title, i.purpose)) ~ ALL (${b.bind(searchText(search))}::text[]) OR i.number::text = ${b.bind(search.trim())})`;

/** A page of the initiatives of a plan, in one statement. Funding is left out for who may not see it: null, never 0. */
export async function listInitiatives(database: Queryable, reading: Reading, args: InitiativesArgs, isFundingVisible: boolean): Promise<InitiativePage> {
  const b = new Bindings();
  const openCcas = networkCcas(reading, b);
  const today = `${b.bind(reading.today)}::date`;
  const conditions = [`i.plan_id = ${b.bind(args.planId)}`];
  if (!args.includeArchived) conditions.push('i.archived_at IS NULL');
  if (args.weather) conditions.push(`i.weather = ${b.bind(args.weather)}`);
  if (args.search && searchText(args.search)) conditions.push(searchCondition(b, args.search));
  if (args.recommendationId) {
    if (!isId(args.recommendationId)) return { items: [], totalCount: 0 };
    conditions.push(
      `EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id AND ir.recommendation_id = ${b.bind(args.recommendationId)})`,
    );
  }
  const sum = (column: string): string => (isFundingVisible ? `(SELECT sum(f.${column}) FROM funding_line f WHERE f.initiative_id = i.id)` : 'NULL');
  const next = (column: string): string =>
    `(SELECT m.${column} FROM milestone m WHERE m.initiative_id = i.id AND m.done_on IS NULL ORDER BY m.due_on, m.id LIMIT 1)`;
  const [{ items, total }] = (await database.query(
    `WITH open_ccas AS MATERIALIZED (${openCcas}),
     matching AS (SELECT i.* FROM initiative i WHERE ${conditions.join(' AND ')}),
     page AS (SELECT * FROM matching ORDER BY number, id LIMIT ${b.bind(args.take)} OFFSET ${b.bind(args.skip)}),
     adoption_counts AS MATERIALIZED (${adoptionCounts('SELECT id FROM page')})
     SELECT (SELECT count(*)::integer FROM matching) AS total,
            (SELECT coalesce(json_agg(json_build_object(
                'id', i.id, 'number', i.number, 'title', i.title, 'planYear', p.year,
                'owner', ${personJson('i', 'owner', 'n')}, 'deputy', ${personJson('i', 'deputy', 'n')},
                'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather, 'weatherText', i.weather_text, 'weatherAt', i.weather_at,
                'recommendationNumbers', (SELECT coalesce(json_agg(r.number ORDER BY r.number), '[]')
                                            FROM initiative_recommendation ir JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id),
                'nextMilestoneTitle', ${next('title')}, 'nextMilestoneDueOn', ${next('due_on')},
                'lateMilestonesCount', (SELECT count(*) FROM milestone m WHERE m.initiative_id = i.id AND ${isLate('m', today)}),
                'adoption', ${adoptionCountsJson('k')},
                'fundingSoughtCents', ${sum('sought_cents')}, 'fundingSignedCents', ${sum('signed_cents')},
                'isCarriedOver', i.carried_over_from_id IS NOT NULL, 'isArchived', i.archived_at IS NOT NULL, 'updatedAt', i.updated_at
              ) ORDER BY i.number, i.id), '[]')
               FROM page i JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id LEFT JOIN adoption_counts k ON k.initiative_id = i.id) AS items`,
    b.values,
  )) as [{ items: InitiativeListItem[]; total: number }];
  return { items, totalCount: total };
}
