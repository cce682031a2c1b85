import { NO_VALUE_LETTER, type TerritoryKind } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { territoryJson, type TerritoryRef } from '../../territories';
import { isKnownTo, sizeClassOf } from '../indicator-sql';
import type { IndicatorMap, TerritoryPortrait } from './values.type';

/** SQL: an expression of the ancestor of `t` of one of those kinds, the perimeter in force first and the kinds in that order; null when there is none. */
const ofAncestor = (expression: string, t: string, kinds: readonly TerritoryKind[]): string => `(
  SELECT ${expression} FROM territory_inclusion ai JOIN territory a ON a.id = ai.ancestor_id
   WHERE ai.territory_id = ${t}.id AND a.kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}) AND a.id <> ${t}.id
   ORDER BY a.valid_to DESC NULLS FIRST, array_position(ARRAY[${kinds.map((kind) => `'${kind}'`).join(', ')}], a.kind), a.id LIMIT 1)`;

const GROUPS: readonly TerritoryKind[] = ['ept', 'epci'];

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

const PERIODS = `SELECT coalesce(array_agg(p.period ORDER BY p.period), '{}') AS periods
    FROM indicator i LEFT JOIN indicator_period p ON p.indicator_id = i.id WHERE i.id = $1 AND ${isKnownTo('i', '$2')} HAVING count(i.id) > 0`;

// The cells come in no order: putting hundreds of them in their places costs the API less than sorting costs the database.
const series = (medians: string): string => `
  WITH known AS (${PERIODS})
  SELECT json_build_object(
    'periods', array_to_json(k.periods),
    'territories', (SELECT coalesce(json_agg(${territoryJson('t')}), '[]') FROM territory t WHERE t.id = ANY ($3::integer[])),
    'cells', (SELECT json_build_array(coalesce(json_agg(v.territory_id), '[]'), coalesce(json_agg(v.period), '[]'), coalesce(json_agg(v.value), '[]'), coalesce(string_agg(v.state, ''), ''),
                                      coalesce(json_agg(v.covered), '[]'), coalesce(json_agg(v.members), '[]'))
                FROM indicator_value v WHERE v.indicator_id = $1 AND v.period = ANY (k.periods) AND v.territory_id = ANY ($3::integer[])),
    'medians', ${medians}) AS answer
    FROM known k`;

const SERIES = series(`'[]'::json`);
const SERIES_WITH_PEERS = series(`(
    SELECT coalesce(json_agg(json_build_array(t.id, y.period, y.median)), '[]')
      FROM territory t JOIN indicator_peer_median y ON y.indicator_id = $1 AND y.region_id = ${ofAncestor('a.id', 't', ['region'])} AND y.size_class = ${sizeClassOf('t')}
     WHERE t.id = ANY ($3::integer[]) AND t.kind = 'commune')`);

const TABLE = `
  WITH known AS (${PERIODS}), member AS MATERIALIZED (
    SELECT t.id, t.code, t.name, t.valid_to, ${ofAncestor('a.name', 't', GROUPS)} AS group_name
      FROM territory_inclusion i JOIN territory t ON t.id = i.territory_id WHERE i.ancestor_id = $3 AND t.kind = $4
  ), extent AS (
    SELECT (SELECT array_agg(id) FROM member) AS ids, k.periods, cardinality(k.periods) * (SELECT count(*) FROM member) AS cells_count FROM known k
  )
  SELECT json_build_object(
    'cellsCount', e.cells_count, 'periods', array_to_json(e.periods),
    'members', (SELECT coalesce(json_agg(json_build_array(m.id, m.code, m.name, coalesce(m.group_name, ''), m.valid_to IS NOT NULL) ORDER BY m.name COLLATE "fr-x-icu", m.valid_to NULLS LAST, m.id), '[]')
                  FROM member m WHERE e.cells_count <= $5),
    'cells', (SELECT json_build_array(coalesce(json_agg(v.territory_id), '[]'), coalesce(json_agg(v.period), '[]'), coalesce(json_agg(v.value), '[]'), coalesce(string_agg(v.state, ''), ''))
                FROM indicator_value v
               WHERE v.indicator_id = $1 AND v.period = ANY (e.periods) AND v.territory_id = ANY (e.ids) AND e.cells_count <= $5)) AS answer
    FROM extent e`;

const MAP = `
  SELECT p.period, p.communes_count AS "territoriesCount", p.map_codes AS codes, p.map_numbers AS numbers, p.map_states AS states
    FROM indicator i JOIN indicator_period p ON p.indicator_id = i.id WHERE i.id = $1 AND ${isKnownTo('i', '$2')} AND p.period = $3`;

/** A portrait as the database gives it: all that the territory stands in, what is in force first. */
export type StoredPortrait = Omit<TerritoryPortrait, 'comparedTo' | 'peerRegionName'> & { readonly ancestors: readonly TerritoryRef[] };

/** Series as the database gives them: cells in no order. */
export interface SeriesCells {
  readonly periods: readonly number[];
  readonly territories: readonly TerritoryRef[];
  readonly cells: readonly [
    territoryIds: readonly number[],
    periods: readonly number[],
    values: readonly (number | null)[],
    states: string,
    covered: readonly (number | null)[],
    members: readonly (number | null)[],
  ];
  readonly medians: readonly (readonly [territoryId: number, period: number, median: number])[];
}

/** A table as the database gives it: cells in no order. */
export interface TableCells {
  readonly cellsCount: number;
  readonly periods: readonly number[];
  readonly members: readonly (readonly [id: number, code: string, name: string, groupName: string, isFormer: boolean])[];
  readonly cells: readonly [territoryIds: readonly number[], periods: readonly number[], values: readonly (number | null)[], states: string];
}

const answerOf = <T>(rows: readonly { answer: T }[]): T | undefined => rows[0]?.answer;

/** The portrait of one territory, in one statement; undefined when there is no such territory. */
export const readPortrait = async (database: Queryable, territoryId: number, networkId: string): Promise<StoredPortrait | undefined> =>
  answerOf(await database.query(PORTRAIT, [territoryId, networkId]));

/** Series of one indicator, in one statement; undefined when the indicator is unknown or of another network. Territories that do not exist are left out. */
export const readSeries = async (
  database: Queryable,
  indicatorId: number,
  networkId: string,
  territoryIds: readonly number[],
  withPeers: boolean,
): Promise<SeriesCells | undefined> => answerOf(await database.query(withPeers ? SERIES_WITH_PEERS : SERIES, [indicatorId, networkId, territoryIds]));

/** One indicator over the territories of one level inside another, in one statement; without cells when there are more than `cellsMax`. */
export const readTable = async (
  database: Queryable,
  { indicatorId, networkId, withinId, kind, cellsMax }: { indicatorId: number; networkId: string; withinId: number; kind: TerritoryKind; cellsMax: number },
): Promise<TableCells | undefined> => answerOf(await database.query(TABLE, [indicatorId, networkId, withinId, kind, cellsMax]));

/** The map of all communes at one period, as it was put together when the values changed. */
export async function readMap(database: Queryable, indicatorId: number, networkId: string, period: number): Promise<IndicatorMap | undefined> {
  const [map] = (await database.query(MAP, [indicatorId, networkId, period])) as IndicatorMap[];
  return map;
}
