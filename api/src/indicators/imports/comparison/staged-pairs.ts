import type { Queryable } from '../../../platform/database/queryable';
import { stagingTable } from '../staging/staging-table';

/** An indicator and a period of a file, with what the file has of it. */
export interface StagedPair {
  readonly indicatorId: number;
  readonly period: number;
  readonly rowsCount: number;
  readonly secretCount: number;
  readonly emptyCount: number;
  /** The network's own counts, which are kept apart. */
  readonly isMasked: boolean;
  /** Of all networks, whose figures not everybody changes everywhere. */
  readonly isShared: boolean;
  /** Something is shown already. */
  readonly isStored: boolean;
  /** The last period before it that has values. */
  readonly previous: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

const PAIRS = (table: string): string => `
  SELECT s.indicator_id AS "indicatorId", s.period, s.rows::integer AS "rowsCount", s.secrets::integer AS "secretCount", s.empties::integer AS "emptyCount",
         i.is_masked AS "isMasked", i.network_id IS NULL AS "isShared", i.lower_bound AS "lowerBound", i.upper_bound AS "upperBound",
         (SELECT max(p.period) FROM indicator_period p WHERE p.indicator_id = s.indicator_id AND p.period < s.period) AS previous,
         EXISTS (SELECT FROM indicator_value v WHERE v.indicator_id = s.indicator_id AND v.period = s.period) AS "isStored"
    FROM (SELECT indicator_id, period, count(*) AS rows, count(*) FILTER (WHERE state = 's') AS secrets, count(*) FILTER (WHERE state = 'n') AS empties
            FROM ${table} GROUP BY indicator_id, period) s
    JOIN indicator i ON i.id = s.indicator_id
   ORDER BY 1, 2`;

/** What waits in the staging table, by indicator and period, oldest first. */
export async function listStagedPairs(database: Queryable, importId: number): Promise<StagedPair[]> {
  return (await database.query(PAIRS(stagingTable(importId)))) as StagedPair[];
}

/** SQL of a WITH, its parameters $1 and $2 from `pairParameters`. */
export const PAIR = `pair AS (SELECT * FROM unnest($1::integer[], $2::integer[]) AS p (indicator_id, period))`;

export const pairParameters = (pairs: readonly Pick<StagedPair, 'indicatorId' | 'period'>[]): unknown[] => [
  pairs.map(({ indicatorId }) => indicatorId),
  pairs.map(({ period }) => period),
];
