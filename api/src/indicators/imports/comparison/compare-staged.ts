import { decodeValueState, IMPORT_OUTCOMES, type ImportOutcome, type ValueState } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { LISTED, type StoredReport } from '../report/stored-report';
import { stagingTable } from '../staging/staging-table';
import { judgedRows } from './judged-rows';
import { HASH_JOINS } from './shown-values';
import { type StagedPair, pairParameters } from './staged-pairs';

/** How many values of a file come to what. */
export type OutcomeCounts = Readonly<Partial<Record<ImportOutcome, number>>>;

/** What an import would change. */
export interface Comparison {
  readonly byPair: ReadonlyMap<StagedPair, OutcomeCounts>;
  readonly changes: StoredReport['changes'];
}

/** Outcomes whose values are listed one by one. */
const LISTED_OUTCOMES = IMPORT_OUTCOMES.filter((outcome) => outcome !== 'new' && outcome !== 'equal');

const COUNT = (table: string): string => `
  WITH ${judgedRows(table)}
  SELECT indicator_id AS "indicatorId", period, outcome, count(*)::integer AS count FROM judged WHERE outcome <> 'none' GROUP BY 1, 2, 3`;

const LIST = (table: string): string => `
  WITH ${judgedRows(table)}, listed AS (SELECT * FROM judged WHERE outcome = $3 LIMIT ${LISTED})
  SELECT t.name AS "territoryName", l.indicator_id AS "indicatorId", l.period, l.outcome, l.old_value AS "oldValue", l.old_state AS "oldState",
         l.value AS "newValue", l.state AS "newState"
    FROM listed l JOIN territory t ON t.id = l.territory_id ORDER BY l.line, l.indicator_id, l.period`;

interface ChangeRow extends Omit<StoredReport['changes'][number], 'oldState' | 'newState'> {
  readonly oldState: string | null;
  readonly newState: string;
}

/** Whether rows of the pair must be looked at one by one: where nothing stands all is new, but for counts that are nobody's. */
export const needsLook = ({ isStored, isMasked }: StagedPair): boolean => isStored || isMasked;

/** Compares what waits in the staging table with what is shown. In a transaction. */
export async function compareStaged(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<Comparison> {
  const table = stagingTable(importId);
  const byPair = new Map<StagedPair, Partial<Record<ImportOutcome, number>>>(
    pairs.map((pair) => [pair, needsLook(pair) ? {} : { new: pair.rowsCount - pair.emptyCount }]),
  );
  const looked = pairs.filter(needsLook);
  if (looked.length === 0) return { byPair, changes: [] };
  await database.query(HASH_JOINS);
  const counts = (await database.query(COUNT(table), pairParameters(looked))) as {
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
    const rows = (await database.query(LIST(table), [...pairParameters(having), outcome])) as ChangeRow[];
    changes.push(...rows.map((row) => ({ ...row, oldState: row.oldState === null ? null : stateOf(row.oldState), newState: stateOf(row.newState) })));
  }
  return { byPair, changes };
}

const stateOf = (letter: string): ValueState => decodeValueState(letter) ?? 'not_available';
