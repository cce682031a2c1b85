import { WRITTEN_OUTCOMES } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { quoted } from '../../../platform/database/quoted';
import { judgedRows } from '../comparison/judged-rows';
import { isReached, REACH } from '../comparison/reach';
import { ANY_JOINS, HASH_JOINS } from '../comparison/shown-values';
import { PAIR, type StagedPair, pairParameters } from '../comparison/staged-pairs';
import { type WaitingCounts, waitingOf } from './propose-values';
import { stagingTable } from '../staging/staging-table';
import { BY_ANY_WAY, BY_PLACE } from '../../derivation/value-lock';

/** What was written of an indicator and a period. */
export interface WrittenPair {
  readonly indicatorId: number;
  readonly period: number;
  readonly newCount: number;
  readonly changedCount: number;
  readonly overSecretCount: number;
}

const IS_WRITTEN = `outcome IN (${quoted(WRITTEN_OUTCOMES)})`;

const WRITTEN_COUNTS = `count(*) FILTER (WHERE outcome = 'new')::integer AS "newCount", count(*) FILTER (WHERE outcome = 'changed')::integer AS "changedCount",
         count(*) FILTER (WHERE outcome = 'over_secret')::integer AS "overSecretCount"`;

/** Where nothing stands, nothing is looked up: in the order of the key, each row goes to the end of the index. What is others’ to give is not given. */
const INSERT_FRESH = (table: string): string => `
  WITH ${PAIR}, ${REACH}
  INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, import_id)
  SELECT s.indicator_id, s.period, s.territory_id, s.value, s.state, $3
    FROM ${table} s JOIN pair USING (indicator_id, period) JOIN indicator i ON i.id = s.indicator_id CROSS JOIN importing f
    LEFT JOIN reach r ON r.territory_id = s.territory_id
   WHERE s.state <> 'n' AND (r.territory_id IS NULL OR ${isReached('i', 'r', 'f')}) ORDER BY s.indicator_id, s.period, s.territory_id`;

const FIND_DIFFERENCES = (table: string): string => `
  CREATE TEMP TABLE difference ON COMMIT DROP AS
  WITH ${judgedRows(table)}
  SELECT indicator_id, period, territory_id, value, state, outcome, place, was_given, old_value, old_state, old_import_id FROM judged WHERE ${IS_WRITTEN} ORDER BY place`;

const COUNT_DIFFERENCES = `SELECT indicator_id AS "indicatorId", period, ${WRITTEN_COUNTS} FROM difference GROUP BY 1, 2`;

/** What stood is kept. */
const LOG_CHANGES = `
  INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, old_import_id, new_value, new_state, new_import_id)
  SELECT indicator_id, period, territory_id, old_value, old_state, old_import_id, value, state, $1 FROM difference WHERE was_given`;

/** A total that we computed gives way to the one that is published. */
const REPLACE = `
  UPDATE indicator_value v SET value = d.value, state = d.state, import_id = $1, covered = NULL, members = NULL FROM difference d WHERE v.ctid = d.place`;

const ADD = `
  INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, import_id)
  SELECT indicator_id, period, territory_id, value, state, $1 FROM difference WHERE place IS NULL ORDER BY indicator_id, period, territory_id`;

const RECORD_OWN = (table: string): string => `
  WITH ${judgedRows(table)}, written AS (SELECT * FROM judged WHERE ${IS_WRITTEN}), recorded AS (
    INSERT INTO indicator_own_value (indicator_id, period, territory_id, value, state, import_id)
    SELECT indicator_id, period, territory_id, value, state, $3 FROM written
  )
  SELECT indicator_id AS "indicatorId", period, ${WRITTEN_COUNTS} FROM written GROUP BY 1, 2`;

/** Pairs of which nothing stands, all of whose rows are new but for those that wait for others. */
export async function insertFresh(database: Queryable, importId: number, pairs: readonly StagedPair[], waiting: WaitingCounts): Promise<WrittenPair[]> {
  if (pairs.length === 0) return [];
  await database.query(INSERT_FRESH(stagingTable(importId)), [...pairParameters(pairs), importId]);
  return pairs.map((pair) => ({
    indicatorId: pair.indicatorId,
    period: pair.period,
    newCount: pair.rowsCount - pair.emptyCount - waitingOf(waiting, pair),
    changedCount: 0,
    overSecretCount: 0,
  }));
}

/** Pairs of which something stands: what differs, and nothing else, is written. */
export async function writeDifferences(database: Queryable, importId: number, pairs: readonly StagedPair[], afterStep: () => void): Promise<WrittenPair[]> {
  if (pairs.length === 0) return [];
  await database.query(HASH_JOINS);
  await database.query(FIND_DIFFERENCES(stagingTable(importId)), [...pairParameters(pairs), importId]);
  await database.query(ANY_JOINS);
  const written = (await database.query(COUNT_DIFFERENCES)) as WrittenPair[];
  afterStep();
  if (written.length === 0) return [];
  await database.query(LOG_CHANGES, [importId]);
  afterStep();
  await database.query(BY_PLACE);
  await database.query(REPLACE, [importId]);
  await database.query(BY_ANY_WAY);
  await database.query(ADD, [importId]);
  return written;
}

/** The network's own counts: each version is kept, the last one holds. */
export async function recordOwn(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<WrittenPair[]> {
  if (pairs.length === 0) return [];
  return (await database.query(RECORD_OWN(stagingTable(importId)), [...pairParameters(pairs), importId])) as WrittenPair[];
}
