import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import { readCsv } from './csv-file';
import type { ValueLines } from './value-lines';

/** Told while a file is read: its name, how much of it was read, and how many rows wait so far. */
export type OnRead = (path: string, readRatio: number, rowsCount: number) => void;

/** Where the rows of an indicator wait. */
export const stagingOf = (indicatorId: number): string => `pg_temp.load_value_${Number(indicatorId)}`;

/**
 * Takes the rows of those files, which may name those indicators, into a table of the transaction's own: in a part for each indicator, so
 * that each is sorted in memory. PostgreSQL is handed the text as it comes; no row is ever an object here.
 */
export async function stageValues(
  manager: EntityManager,
  paths: readonly string[],
  lines: ValueLines,
  indicatorIds: readonly number[],
  onRead: OnRead,
): Promise<void> {
  await manager.query(`
    CREATE TEMP TABLE load_value (value double precision, indicator_id integer, period integer, territory_id integer, line integer, state "char")
      PARTITION BY LIST (indicator_id) ON COMMIT DROP`);
  for (const id of indicatorIds)
    await manager.query(`CREATE TEMP TABLE load_value_${Number(id)} PARTITION OF load_value FOR VALUES IN (${Number(id)}) ON COMMIT DROP`);
  const client = (await manager.queryRunner?.connect()) as PoolClient;
  const copy = client.query(from('COPY load_value (value, indicator_id, period, territory_id, line, state) FROM STDIN'));
  const failed = once(copy, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => undefined);
  try {
    for (const path of paths) {
      const { size } = await stat(path);
      for await (const block of readCsv(path)) {
        const rows = lines.rowsOf(block);
        if (rows !== '' && !copy.write(rows)) await Promise.race([once(copy, 'drain'), failed]);
        onRead(path, block.bytesRead / size, lines.rowsCount);
      }
    }
  } catch (error) {
    // the connection waits for rows: told that none come, it can roll back
    copy.destroy(error as Error);
    throw error;
  }
  copy.end();
  await Promise.race([once(copy, 'finish'), failed]);
}
