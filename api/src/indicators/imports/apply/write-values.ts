import type { Queryable } from '../../../platform/database/queryable';
import { PAIR, type StagedPair, pairParameters } from '../comparison/staged-pairs';
import { ANY_JOINS, HASH_JOINS, IS_CHANGED, IS_NEW, storedValues } from '../comparison/stored-values';
import { stagingTable } from '../staging/staging-table';
import { BY_ANY_WAY, BY_PLACE } from './value-lock';

/** What was written of an indicator and a period. */
export interface WrittenPair {
  readonly indicatorId: number;
  readonly period: number;
  readonly newCount: number;
  readonly changedCount: number;
}

/** Where nothing stands, nothing is looked up: in the order of the key, each row goes to the end of the index. */
const INSERT_FRESH = (table: string): string => `
  WITH ${PAIR}
  INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, import_id)
  SELECT s.indicator_id, s.period, s.territory_id, s.value, s.state, $4 FROM ${table} s JOIN pair USING (indicator_id, period)
   WHERE s.state <> 'n' ORDER BY s.indicator_id, s.period, s.territory_id`;

const FIND_DIFFERENCES = (table: string): string => `
  CREATE TEMP TABLE difference ON COMMIT DROP AS
  WITH ${PAIR}, ${storedValues('pair')}
  SELECT s.indicator_id, s.period, s.territory_id, s.value, s.state, v.place, coalesce(v.is_given, false) AS is_given,
         v.shown_value AS old_value, v.shown_state AS old_state, v.import_id AS old_import_id
    FROM ${table} s JOIN pair USING (indicator_id, period)
    LEFT JOIN stored v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, s.period, s.territory_id)
   WHERE ${IS_NEW} OR ${IS_CHANGED}
   ORDER BY v.place`;

const COUNT_DIFFERENCES = `
  SELECT indicator_id AS "indicatorId", period, count(*) FILTER (WHERE NOT is_given)::integer AS "newCount", count(*) FILTER (WHERE is_given)::integer AS "changedCount"
    FROM difference GROUP BY 1, 2`;

/** What stood is kept. */
const LOG_CHANGES = `
  INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, old_import_id, new_value, new_state, new_import_id)
  SELECT indicator_id, period, territory_id, old_value, old_state, old_import_id, value, state, $1 FROM difference WHERE is_given`;

/** A total that we computed gives way to the one that is published. */
const REPLACE = `
  UPDATE indicator_value v SET value = d.value, state = d.state, import_id = $1, covered = NULL, members = NULL FROM difference d WHERE v.ctid = d.place`;

const ADD = `
  INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, import_id)
  SELECT indicator_id, period, territory_id, value, state, $1 FROM difference WHERE place IS NULL ORDER BY indicator_id, period, territory_id`;

const RECORD_OWN = (table: string): string => `
  WITH ${PAIR}, ${storedValues('pair')}, different AS (
    SELECT s.indicator_id, s.period, s.territory_id, s.value, s.state, coalesce(v.is_given, false) AS is_given
      FROM ${table} s JOIN pair USING (indicator_id, period)
      LEFT JOIN stored v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, s.period, s.territory_id)
     WHERE ${IS_NEW} OR ${IS_CHANGED}
  ), recorded AS (
    INSERT INTO indicator_own_value (indicator_id, period, territory_id, value, state, import_id)
    SELECT indicator_id, period, territory_id, value, state, $4 FROM different
  )
  SELECT indicator_id AS "indicatorId", period, count(*) FILTER (WHERE NOT is_given)::integer AS "newCount", count(*) FILTER (WHERE is_given)::integer AS "changedCount"
    FROM different GROUP BY 1, 2`;

/** Pairs of which nothing stands. */
export async function insertFresh(database: Queryable, importId: number, pairs: readonly StagedPair[]): Promise<WrittenPair[]> {
  if (pairs.length === 0) return [];
  await database.query(INSERT_FRESH(stagingTable(importId)), [...pairParameters(pairs), importId]);
  return pairs.map(({ indicatorId, period, rowsCount, emptyCount }) => ({ indicatorId, period, newCount: rowsCount - emptyCount, changedCount: 0 }));
}

/** Pairs of which something stands: what differs, and nothing else, is written. */
export async function writeDifferences(database: Queryable, importId: number, pairs: readonly StagedPair[], afterStep: () => void): Promise<WrittenPair[]> {
  if (pairs.length === 0) return [];
  await database.query(HASH_JOINS);
  await database.query(FIND_DIFFERENCES(stagingTable(importId)), pairParameters(pairs));
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
