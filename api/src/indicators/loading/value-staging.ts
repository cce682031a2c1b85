import type { EntityManager, QueryRunner } from 'typeorm';
import { copyRows } from '../imports/staging/staging-table';
import { readTable } from './documented-table';
import type { LoadProblems } from './load-problems';
import type { ValueLines } from './value-lines';

/** Told while a file is read: its name, how much of it was read, and how many rows wait so far. */
export type OnRead = (path: string, readRatio: number, rowsCount: number) => void;

/** Where the rows of an indicator wait. */
export const stagingOf = (indicatorId: number): string => `pg_temp.load_value_${Number(indicatorId)}`;

/**
 * Takes the rows of those files, which may name those indicators, into a table of the transaction's own: in a part for each indicator, so
 * that each is sorted in memory (docs/adr/0030-two-ways-in.md).
 */
export async function stageValues(
  manager: EntityManager,
  paths: readonly string[],
  lines: ValueLines,
  indicatorIds: readonly number[],
  problems: LoadProblems,
  onRead: OnRead,
): Promise<void> {
  await manager.query(`
    CREATE TEMP TABLE load_value (line integer, indicator_id integer, period integer, territory_id integer, value double precision, state "char")
      PARTITION BY LIST (indicator_id) ON COMMIT DROP`);
  for (const id of indicatorIds)
    await manager.query(`CREATE TEMP TABLE load_value_${Number(id)} PARTITION OF load_value FOR VALUES IN (${Number(id)}) ON COMMIT DROP`);
  await copyRows(manager.queryRunner as QueryRunner, 'COPY load_value FROM STDIN (FORMAT binary)', async ({ rows, drained }) => {
    for (const path of paths) {
      for await (const block of readTable(path, problems)) {
        lines.stage(block, rows);
        await drained();
        onRead(path, block.readRatio, lines.rowsCount);
      }
    }
  });
}
