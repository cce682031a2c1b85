import { type TerritoryKind } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { ofAncestor } from '../../territories';
import { isKnownTo } from '../indicator-sql';
import { PERIODS } from './series.queries';
import type { IndicatorAtPeriod } from './values.type';

const TABLE = `
  WITH known AS (${PERIODS}), member AS MATERIALIZED (
    SELECT t.id, t.code, t.name, t.valid_to, ${ofAncestor('a.name', 't', ['ept', 'epci'])} AS group_name
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

// The territories first, as numbers: values are then one range of their primary key, and need not be put in any order.
const AT_PERIOD = `
  SELECT (SELECT json_build_object('territoryIds', coalesce(json_agg(v.territory_id), '[]'), 'values', coalesce(json_agg(v.value), '[]'), 'states', coalesce(string_agg(v.state, ''), ''))
            FROM indicator_value v
           WHERE v.indicator_id = i.id AND v.period = $5
             AND v.territory_id = ANY (ARRAY(SELECT n.territory_id FROM territory_inclusion n JOIN territory t ON t.id = n.territory_id WHERE n.ancestor_id = $3 AND t.kind = $4))) AS answer
    FROM indicator i WHERE i.id = $1 AND ${isKnownTo('i', '$2')}`;

/** What is asked of one indicator over the territories of one level inside another. */
export interface TableQuestion {
  readonly indicatorId: number;
  readonly networkId: string;
  readonly withinId: number;
  readonly kind: TerritoryKind;
}

/** A table as the database gives it: cells in no order. */
export interface TableCells {
  readonly cellsCount: number;
  readonly periods: readonly number[];
  readonly members: readonly (readonly [id: number, code: string, name: string, groupName: string, isFormer: boolean])[];
  readonly cells: readonly [territoryIds: readonly number[], periods: readonly number[], values: readonly (number | null)[], states: string];
}

/** All periods, in one statement; without cells when there are more than `cellsMax`. */
export async function readTable(
  database: Queryable,
  { indicatorId, networkId, withinId, kind, cellsMax }: TableQuestion & { cellsMax: number },
): Promise<TableCells | undefined> {
  const [row] = (await database.query(TABLE, [indicatorId, networkId, withinId, kind, cellsMax])) as { answer: TableCells }[];
  return row?.answer;
}

/** One period, in one statement; undefined when the indicator is unknown or of another network. */
export async function readAtPeriod(
  database: Queryable,
  { indicatorId, networkId, withinId, kind, period }: TableQuestion & { period: number },
): Promise<IndicatorAtPeriod | undefined> {
  const [row] = (await database.query(AT_PERIOD, [indicatorId, networkId, withinId, kind, period])) as { answer: IndicatorAtPeriod }[];
  return row?.answer;
}
