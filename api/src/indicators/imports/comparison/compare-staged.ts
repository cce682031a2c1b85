import { decodeValueState, IMPORT_OUTCOMES, type ImportOutcome, type ValueState } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { LISTED, type StoredReport } from '../report/stored-report';
import { stagingTable } from '../staging/staging-table';
import { judgedRows } from './judged-rows';
import { hasOthers } from './reach';
import { HASH_JOINS } from './shown-values';
import { type StagedPair, pairParameters } from './staged-pairs';

/** How many values of a file come to what. */
export type OutcomeCounts = Readonly<Partial<Record<ImportOutcome, number>>>;

/** What an import would change. */
export interface Comparison {
  readonly byPair: ReadonlyMap<StagedPair, OutcomeCounts>;
  readonly changes: StoredReport['changes'];
  /** Networks that have to decide, and of how many values each; where territories overlap, several decide of one. */
  readonly waitingFor: StoredReport['waitingFor'];
}

/** Outcomes whose values are listed one by one. */
const LISTED_OUTCOMES = IMPORT_OUTCOMES.filter((outcome) => outcome !== 'new' && outcome !== 'equal');

const COUNT = (table: string): string => `
  WITH ${judgedRows(table)}
  SELECT indicator_id AS "indicatorId", period, outcome, count(*)::integer AS count FROM judged WHERE outcome <> 'none' GROUP BY 1, 2, 3`;

const LIST = (table: string): string => `
  WITH ${judgedRows(table)}, listed AS (SELECT * FROM judged WHERE outcome = $4 LIMIT ${LISTED})
  SELECT t.name AS "territoryName", l.indicator_id AS "indicatorId", l.period, l.outcome, l.old_value AS "oldValue", l.old_state AS "oldState",
         l.value AS "newValue", l.state AS "newState"
    FROM listed l JOIN territory t ON t.id = l.territory_id ORDER BY l.line, l.indicator_id, l.period`;

const WAITING_FOR = (table: string): string => `
  WITH ${judgedRows(table)}
  SELECT n.id AS "networkId", n.name AS "networkName", count(*)::integer AS count
    FROM judged d JOIN territory_inclusion m ON m.territory_id = d.territory_id JOIN network n ON n.territory_id = m.ancestor_id
   WHERE d.outcome = 'waits' GROUP BY n.id ORDER BY n.name COLLATE "fr-x-icu", n.id`;

interface ChangeRow extends Omit<StoredReport['changes'][number], 'oldState' | 'newState'> {
  readonly oldState: string | null;
  readonly newState: string;
}

/**
 * Pairs whose rows must be looked at one by one. Of the others all is new: nothing stands there, nobody else has to decide, and no count is
 * nobody's.
 */
async function pairsToLookAt(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<Set<StagedPair>> {
  const areOthers = await hasOthers(database, importId);
  return new Set(pairs.filter(({ isStored, isMasked, isShared }) => isStored || isMasked || (isShared && areOthers)));
}

/** Compares what waits in the staging table with what is shown. In a transaction. */
export async function compareStaged(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<Comparison> {
  const table = stagingTable(importId);
  const toLookAt = await pairsToLookAt(database, importId, pairs);
  const looked = [...toLookAt];
  const byPair = new Map<StagedPair, Partial<Record<ImportOutcome, number>>>(
    pairs.map((pair) => [pair, toLookAt.has(pair) ? {} : { new: pair.rowsCount - pair.emptyCount }]),
  );
  if (looked.length === 0) return { byPair, changes: [], waitingFor: [] };
  await database.query(HASH_JOINS);
  const counts = (await database.query(COUNT(table), [...pairParameters(looked), importId])) as {
    indicatorId: number;
    period: number;
    outcome: ImportOutcome;
    count: number;
  }[];
  for (const { indicatorId, period, outcome, count } of counts) {
    const pair = looked.find((candidate) => candidate.indicatorId === indicatorId && candidate.period === period);
    if (pair) byPair.set(pair, { ...byPair.get(pair), [outcome]: count });
  }
  const changes: StoredReport['changes'] = [];
  for (const outcome of LISTED_OUTCOMES) {
    const having = looked.filter((pair) => (byPair.get(pair)?.[outcome] ?? 0) > 0);
    if (having.length === 0) continue;
    const rows = (await database.query(LIST(table), [...pairParameters(having), importId, outcome])) as ChangeRow[];
    changes.push(...rows.map((row) => ({ ...row, oldState: row.oldState === null ? null : stateOf(row.oldState), newState: stateOf(row.newState) })));
  }
  const waiting = looked.filter((pair) => (byPair.get(pair)?.waits ?? 0) > 0);
  const waitingFor =
    waiting.length > 0 ? ((await database.query(WAITING_FOR(table), [...pairParameters(waiting), importId])) as StoredReport['waitingFor']) : [];
  return { byPair, changes, waitingFor };
}

const stateOf = (letter: string): ValueState => decodeValueState(letter) ?? 'not_available';
