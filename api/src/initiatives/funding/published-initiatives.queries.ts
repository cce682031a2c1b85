import { openOn } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import { fundingLineJson } from '../initiative.queries';
import type { PublishedInitiative } from './published-initiative.type';

/**
 * The initiatives published to those funders, in one statement, the latest plan first. Aggregates of the whole network, their own
 * funding lines, and nothing that names a CCAS, a person or another funder.
 */
export async function listPublishedInitiatives(database: Queryable, funderIds: readonly string[], today: string): Promise<PublishedInitiative[]> {
  const rows = (await database.query(
    `WITH published AS (
       SELECT initiative_id, min(published_at) AS published_at FROM initiative_publication WHERE funder_id = ANY ($1::uuid[]) GROUP BY initiative_id
     )
     SELECT json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'purpose', i.purpose, 'planYear', p.year,
              'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather, 'weatherText', i.weather_text,
              'publishedAt', published.published_at, 'networkName', n.name,
              'adoption', (SELECT json_build_object('total', count(*), 'concerned', count(*) FILTER (WHERE a.stage IS DISTINCT FROM 'not_concerned'),
                                    'inPlace', count(*) FILTER (WHERE a.stage IN ('in_place', 'assessed')), 'committed', count(*) FILTER (WHERE a.stage = 'committed'))
                             FROM territory_inclusion ti JOIN ccas c ON c.territory_id = ti.territory_id AND ${openOn('c', '$2::date')}
                             LEFT JOIN adoption a ON a.ccas_id = c.id AND a.initiative_id = i.id
                            WHERE ti.ancestor_id = n.territory_id),
              'fundingLines', (SELECT coalesce(json_agg(${fundingLineJson('f', 'fu')} ORDER BY fu.name, f.created_at, f.id), '[]')
                                 FROM funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.initiative_id = i.id AND f.funder_id = ANY ($1::uuid[])),
              'milestones', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) ORDER BY m.due_on, m.id), '[]')
                               FROM milestone m WHERE m.initiative_id = i.id)) AS initiative
       FROM published JOIN initiative i ON i.id = published.initiative_id JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id
      WHERE i.archived_at IS NULL
      ORDER BY p.year DESC, i.number, i.id`,
    [funderIds, today],
  )) as { initiative: PublishedInitiative }[];
  return rows.map(({ initiative }) => initiative);
}
