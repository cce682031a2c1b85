import { STAGES_IN_PLACE } from '@maillage/domain';
import { fundingLineJson, STAGE_COUNTS } from '../initiatives';
import { openOn } from '../network';
import type { Queryable } from '../platform/database/queryable';
import type { PublishedAdoption, PublishedInitiative } from './published-initiative.type';

/** A published initiative before it is known what of its adoption may be told. */
export type CountedInitiative = Omit<PublishedInitiative, 'adoption'> & {
  readonly networkId: string;
  readonly adoption: { readonly [K in keyof PublishedAdoption]: number };
};

/**
 * The initiatives published to those funders, in one statement, the latest plan first. Aggregates of the whole network, their own
 * funding lines, and nothing that names a CCAS, a person or another funder.
 */
export async function listPublishedInitiatives(database: Queryable, funderIds: readonly string[], today: string): Promise<CountedInitiative[]> {
  const rows = (await database.query(
    `WITH published AS MATERIALIZED (
       SELECT ip.initiative_id, p.network_id, min(ip.published_at) AS published_at
         FROM initiative_publication ip JOIN initiative i ON i.id = ip.initiative_id JOIN plan p ON p.id = i.plan_id
        WHERE ip.funder_id = ANY ($1::uuid[]) AND i.archived_at IS NULL GROUP BY ip.initiative_id, p.network_id
     ),
     open_ccas AS MATERIALIZED (
       SELECT n.id AS network_id, c.id
         FROM network n JOIN territory_inclusion ti ON ti.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = ti.territory_id
        WHERE n.id IN (SELECT network_id FROM published) AND ${openOn('c', '$2::date')}
     ),
     totals AS MATERIALIZED (SELECT network_id, count(*) AS total FROM open_ccas GROUP BY network_id),
     adoption_counts AS MATERIALIZED (
       SELECT a.initiative_id, ${STAGE_COUNTS}
         FROM published w JOIN adoption a ON a.initiative_id = w.initiative_id JOIN open_ccas c ON c.network_id = w.network_id AND c.id = a.ccas_id
        GROUP BY a.initiative_id
     )
     SELECT json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'purpose', i.purpose, 'planYear', p.year,
              'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather, 'weatherText', i.weather_text, 'weatherAt', i.weather_at,
              'fundingChangedAt', (SELECT max(f.updated_at) FROM funding_line f WHERE f.initiative_id = i.id AND f.funder_id = ANY ($1::uuid[])),
              'publishedAt', published.published_at, 'networkId', n.id, 'networkName', n.name,
              'adoption', json_build_object('total', coalesce(t.total, 0), 'concerned', coalesce(t.total, 0) - coalesce(k.not_concerned, 0),
                                            'inPlace', coalesce(${STAGES_IN_PLACE.map((stage) => `k.${stage}`).join(' + ')}, 0), 'committed', coalesce(k.committed, 0)),
              'fundingLines', (SELECT coalesce(json_agg(${fundingLineJson('f', 'fu')} ORDER BY fu.name, f.created_at, f.id), '[]')
                                 FROM funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.initiative_id = i.id AND f.funder_id = ANY ($1::uuid[])),
              'milestones', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) ORDER BY m.due_on, m.id), '[]')
                               FROM milestone m WHERE m.initiative_id = i.id)) AS initiative
       FROM published JOIN initiative i ON i.id = published.initiative_id JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id
       LEFT JOIN totals t ON t.network_id = n.id LEFT JOIN adoption_counts k ON k.initiative_id = i.id
      ORDER BY p.year DESC, i.number, i.id`,
    [funderIds, today],
  )) as { initiative: CountedInitiative }[];
  return rows.map(({ initiative }) => initiative);
}
