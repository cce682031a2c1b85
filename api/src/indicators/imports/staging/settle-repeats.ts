import type { Queryable } from '../../../platform/database/queryable';
import type { ImportIssue } from '../report/report.type';
import { LISTED } from '../report/stored-report';
import { stagingTable } from './staging-table';

/** Values that stand several times in the file: where they are the same, the first one stays; where they differ, none does. */
const SETTLE = (table: string): string => `
  WITH repeated AS (
    SELECT indicator_id, period, territory_id, min(line) AS first_line, count(DISTINCT (value, state)) > 1 AS differs
      FROM ${table} GROUP BY 1, 2, 3 HAVING count(*) > 1
  ), removed AS (
    DELETE FROM ${table} s USING repeated r
     WHERE (s.indicator_id, s.period, s.territory_id) = (r.indicator_id, r.period, r.territory_id) AND (r.differs OR s.line > r.first_line)
    RETURNING s.line, s.indicator_id, s.period, s.value, r.differs
  )
  SELECT line, indicator_id AS "indicatorId", value, differs, count(*) OVER ()::integer AS count FROM removed ORDER BY line, indicator_id, period LIMIT ${LISTED}`;

interface Removed {
  readonly line: number;
  readonly indicatorId: number;
  readonly value: number | null;
  readonly differs: boolean;
  readonly count: number;
}

/** Which of two rows is meant nobody can tell: what contradicts itself is taken out of the staging table, and told by its lines. */
export async function settleRepeats(
  database: Queryable,
  importId: number,
  columnOf: (indicatorId: number) => string | null,
): Promise<{ count: number; issues: ImportIssue[] }> {
  const removed = (await database.query(SETTLE(stagingTable(importId)))) as Removed[];
  const issues = removed.map(({ line, indicatorId, value, differs }) => ({
    line,
    column: columnOf(indicatorId),
    reason: differs ? 'CONTRADICTED' : 'DUPLICATE',
    found: value === null ? null : String(value),
  }));
  return { count: removed[0]?.count ?? 0, issues };
}
