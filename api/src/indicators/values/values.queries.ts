import { NO_VALUE_LETTER } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { territoryJson, type TerritoryRef } from '../../territories';
import { isKnownTo, sizeClassOf } from '../indicator-sql';
import type { IndicatorMap, TerritoryPortrait } from './values.type';

// One index range of the read model; lists are put together in its order, which is that of the indicators' ids.
const PORTRAIT = `
  SELECT json_build_object(
    'territory', ${territoryJson('t')}, 'populationPersons', t.population_persons,
    'ancestors', (SELECT coalesce(json_agg(${territoryJson('a')} ORDER BY a.valid_to DESC NULLS FIRST, a.id), '[]')
                    FROM territory_inclusion ai JOIN territory a ON a.id = ai.ancestor_id WHERE ai.territory_id = t.id AND a.id <> t.id),
    'peerSizeClass', CASE WHEN t.kind = 'commune' THEN ${sizeClassOf('t')} END,
    'indicatorIds', l.indicator_ids, 'periods', l.periods, 'values', l."values", 'states', l.states,
    'previousPeriods', l.previous_periods, 'previousValues', l.previous_values, 'previousStates', l.previous_states,
    'ranks', l.ranks, 'rankedCounts', l.ranked_counts, 'comparedValues', l.compared_values, 'comparedStates', l.compared_states) AS answer
    FROM territory t
   CROSS JOIN LATERAL (
     SELECT coalesce(json_agg(indicator_id), '[]') AS indicator_ids, coalesce(json_agg(period), '[]') AS periods, coalesce(json_agg(value), '[]') AS "values",
            coalesce(string_agg(state, ''), '') AS states, coalesce(json_agg(previous_period), '[]') AS previous_periods,
            coalesce(json_agg(previous_value), '[]') AS previous_values, coalesce(string_agg(coalesce(previous_state, '${NO_VALUE_LETTER}'), ''), '') AS previous_states,
            coalesce(json_agg(rank), '[]') AS ranks, coalesce(json_agg(ranked), '[]') AS ranked_counts,
            ('[' || coalesce(string_agg(array_to_string(compared, ',', 'null'), ','), '') || ']')::json AS compared_values,
            coalesce(string_agg(compared_states, ''), '') AS compared_states
       FROM (SELECT x.* FROM indicator_latest x JOIN indicator i ON i.id = x.indicator_id AND i.archived_at IS NULL AND ${isKnownTo('i', '$2')}
              WHERE x.territory_id = t.id ORDER BY x.indicator_id) latest
   ) l
   WHERE t.id = $1`;

const MAP = `
  SELECT p.period, p.communes_count AS "territoriesCount", p.map_codes AS codes, p.map_numbers AS numbers, p.map_states AS states
    FROM indicator i JOIN indicator_period p ON p.indicator_id = i.id WHERE i.id = $1 AND ${isKnownTo('i', '$2')} AND p.period = $3`;

/** A portrait as the database gives it: all that the territory stands in, what is in force first. */
export type StoredPortrait = Omit<TerritoryPortrait, 'comparedTo' | 'peerRegionName'> & { readonly ancestors: readonly TerritoryRef[] };

const answerOf = <T>(rows: readonly { answer: T }[]): T | undefined => rows[0]?.answer;

/** The portrait of one territory, in one statement; undefined when there is no such territory. */
export const readPortrait = async (database: Queryable, territoryId: number, networkId: string): Promise<StoredPortrait | undefined> =>
  answerOf(await database.query(PORTRAIT, [territoryId, networkId]));

/** The map of all communes at one period, as it was put together when the values changed. */
export async function readMap(database: Queryable, indicatorId: number, networkId: string, period: number): Promise<IndicatorMap | undefined> {
  const [map] = (await database.query(MAP, [indicatorId, networkId, period])) as IndicatorMap[];
  return map;
}
