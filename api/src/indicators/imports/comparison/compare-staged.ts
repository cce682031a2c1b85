import { decodeValueState, type ValueState } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { LISTED, type StoredReport } from '../report/stored-report';
import { stagingTable } from '../staging/staging-table';
import { PAIR, type StagedPair, pairParameters } from './staged-pairs';
import { HASH_JOINS, IS_CHANGED, IS_NEW, storedValues } from './stored-values';

/** What an import would change. */
export interface Comparison {
  readonly byPair: ReadonlyMap<StagedPair, { readonly newCount: number; readonly changedCount: number; readonly equalCount: number }>;
  readonly changes: StoredReport['changes'];
}

const COUNT = (table: string): string => `
  WITH ${PAIR}, ${storedValues('pair')}
  SELECT s.indicator_id AS "indicatorId", s.period, count(*) FILTER (WHERE ${IS_NEW})::integer AS "newCount",
         count(*) FILTER (WHERE ${IS_CHANGED})::integer AS "changedCount", count(*) FILTER (WHERE v.is_given AND NOT (${IS_CHANGED}))::integer AS "equalCount"
    FROM ${table} s JOIN pair USING (indicator_id, period)
    LEFT JOIN stored v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, s.period, s.territory_id)
   GROUP BY 1, 2`;

const LIST_CHANGES = (table: string): string => `
  WITH ${PAIR}, ${storedValues('pair')}, changed AS (
    SELECT s.line, s.indicator_id, s.period, s.territory_id, v.value AS old_value, v.state AS old_state, s.value AS new_value, s.state AS new_state
      FROM ${table} s JOIN stored v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, s.period, s.territory_id)
     WHERE ${IS_CHANGED} LIMIT ${LISTED}
  )
  SELECT t.name AS "territoryName", c.indicator_id AS "indicatorId", c.period, c.old_value AS "oldValue", c.old_state AS "oldState", c.new_value AS "newValue", c.new_state AS "newState"
    FROM changed c JOIN territory t ON t.id = c.territory_id ORDER BY c.line, c.indicator_id, c.period`;

interface ChangeRow extends Omit<StoredReport['changes'][number], 'oldState' | 'newState'> {
  readonly oldState: string;
  readonly newState: string;
}

/** Compares what waits in the staging table with what stands. A pair of which nothing stands needs no look: all is new. In a transaction. */
export async function compareStaged(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<Comparison> {
  const table = stagingTable(importId);
  const byPair = new Map(pairs.map((pair) => [pair, { newCount: pair.rowsCount - pair.emptyCount, changedCount: 0, equalCount: 0 }]));
  const stored = pairs.filter(({ isStored }) => isStored);
  if (stored.length === 0) return { byPair, changes: [] };
  await database.query(HASH_JOINS);
  const counts = (await database.query(COUNT(table), pairParameters(stored))) as (Pick<StagedPair, 'indicatorId' | 'period'> & {
    newCount: number;
    changedCount: number;
    equalCount: number;
  })[];
  for (const { indicatorId, period, ...found } of counts) {
    const pair = stored.find((candidate) => candidate.indicatorId === indicatorId && candidate.period === period);
    if (pair) byPair.set(pair, found);
  }
  const changed = stored.filter((pair) => (byPair.get(pair)?.changedCount ?? 0) > 0);
  if (changed.length === 0) return { byPair, changes: [] };
  const rows = (await database.query(LIST_CHANGES(table), pairParameters(changed))) as ChangeRow[];
  return { byPair, changes: rows.map((row) => ({ ...row, oldState: stateOf(row.oldState), newState: stateOf(row.newState) })) };
}

const stateOf = (letter: string): ValueState => decodeValueState(letter) ?? 'not_available';
