import type { Queryable } from '../../platform/database/queryable';
import { ofAncestor, type TerritoryRef } from '../../territories';
import { isKnownTo, sizeClassOf } from '../indicator-sql';

/** SQL: all periods of an indicator, no row when it is unknown or of another network. */
export const PERIODS = `SELECT coalesce(array_agg(p.period ORDER BY p.period), '{}') AS periods
    FROM indicator i LEFT JOIN indicator_period p ON p.indicator_id = i.id WHERE i.id = $1 AND ${isKnownTo('i', '$2')} HAVING count(i.id) > 0`;

// A row a territory, its cells as text in the order of the primary key, so that nothing is sorted; the API puts them in their places.
const series = (medians: string): string => `
  SELECT t.id, t.kind, t.code, t.name, t.short_name AS "shortName", k.periods AS "allPeriods", s.*, ${medians} AS medians
    FROM (${PERIODS}) k LEFT JOIN territory t ON t.id = ANY ($3::integer[])
    LEFT JOIN LATERAL (
      SELECT string_agg(v.period::text, ',') AS periods, string_agg(coalesce(v.value::text, 'null'), ',') AS numbers, string_agg(v.state, '') AS states,
             string_agg(coalesce(v.covered::text, 'null'), ',') AS covered, string_agg(coalesce(v.members::text, 'null'), ',') AS members
        FROM indicator_value v WHERE v.indicator_id = $1 AND v.period = ANY (k.periods) AND v.territory_id = t.id
    ) s ON true`;

const SERIES = series('NULL');
const SERIES_WITH_PEERS = series(`(
    SELECT json_object_agg(y.period, y.median) FROM indicator_peer_median y
     WHERE t.kind = 'commune' AND y.indicator_id = $1 AND y.region_id = ${ofAncestor('a.id', 't', ['region'])} AND y.size_class = ${sizeClassOf('t')})`);

/** The series of one territory as the database gives it: what is known of it, between commas; ids are null where there is no such territory. */
export interface SeriesRow extends TerritoryRef {
  readonly allPeriods: readonly number[];
  readonly periods: string | null;
  readonly numbers: string | null;
  readonly states: string | null;
  readonly covered: string | null;
  readonly members: string | null;
  readonly medians: Readonly<Record<string, number>> | null;
}

/** Series of one indicator, in one statement; none when the indicator is unknown or of another network. */
export const readSeries = (
  database: Queryable,
  indicatorId: number,
  networkId: string,
  territoryIds: readonly number[],
  withPeers: boolean,
): Promise<SeriesRow[]> => database.query(withPeers ? SERIES_WITH_PEERS : SERIES, [indicatorId, networkId, territoryIds]);
