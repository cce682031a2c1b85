import type { Queryable } from '../../../platform/database/queryable';
import { judgedRows } from '../comparison/judged-rows';
import { hasOthers } from '../comparison/reach';
import { ANY_JOINS, HASH_JOINS } from '../comparison/shown-values';
import { type StagedPair, pairParameters } from '../comparison/staged-pairs';
import { stagingTable } from '../staging/staging-table';

type Pair = Pick<StagedPair, 'indicatorId' | 'period'>;

/** How many values wait for others, by indicator and period. */
export type WaitingCounts = ReadonlyMap<string, number>;

const keyOf = ({ indicatorId, period }: Pair): string => `${indicatorId} ${period}`;

/** How many values of the pair wait for others. */
export const waitingOf = (waiting: WaitingCounts, pair: Pair): number => waiting.get(keyOf(pair)) ?? 0;

const FIND_WAITING = (table: string): string => `
  CREATE TEMP TABLE waiting ON COMMIT DROP AS
  WITH ${judgedRows(table)}
  SELECT line, indicator_id, period, territory_id, value, state FROM judged WHERE outcome = 'waits'`;

const COUNT_WAITING = `SELECT indicator_id AS "indicatorId", period, count(*)::integer AS count FROM waiting GROUP BY 1, 2`;

// To each network in whose territory they lie: where several overlap, any of them may take them.
const PROPOSE = `
  INSERT INTO value_proposal (import_id, from_network_id, to_network_id, values_count)
  SELECT f.id, f.network_id, n.id, count(*)
    FROM indicator_import f CROSS JOIN waiting w
    JOIN territory_inclusion m ON m.territory_id = w.territory_id JOIN network n ON n.territory_id = m.ancestor_id
   WHERE f.id = $1 GROUP BY f.id, f.network_id, n.id`;

const KEEP_PROPOSED = `
  INSERT INTO proposed_value (proposal_id, indicator_id, period, territory_id, line, value, state)
  SELECT p.id, w.indicator_id, w.period, w.territory_id, w.line, w.value, w.state
    FROM value_proposal p JOIN network n ON n.id = p.to_network_id JOIN territory_inclusion m ON m.ancestor_id = n.territory_id
    JOIN waiting w ON w.territory_id = m.territory_id
   WHERE p.import_id = $1`;

/** Proposes the values of other networks’ territories to those networks. Gives how many there are. */
export async function proposeValues(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<WaitingCounts> {
  const shared = pairs.filter(({ isShared }) => isShared);
  if (shared.length === 0 || !(await hasOthers(database, importId))) return new Map();
  await database.query(HASH_JOINS);
  await database.query(FIND_WAITING(stagingTable(importId)), [...pairParameters(shared), importId]);
  await database.query(ANY_JOINS);
  const counts = (await database.query(COUNT_WAITING)) as (Pair & { count: number })[];
  if (counts.length > 0) {
    await database.query(PROPOSE, [importId]);
    await database.query(KEEP_PROPOSED, [importId]);
  }
  return new Map(counts.map(({ count, ...pair }) => [keyOf(pair), count]));
}
