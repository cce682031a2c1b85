import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';
import { BinaryRows } from './binary-rows';

/** SQL: the table in which the rows of an import wait. The number is ours. */
export const stagingTable = (importId: number): string => `import_staging.import_${importId}`;

export const dropStaging = (importId: number): string => `DROP TABLE IF EXISTS ${stagingTable(importId)}`;

/** In place of 30 s: a file of France takes longer. */
export const LONG_STATEMENTS = `SET LOCAL statement_timeout = '2h'`;

/**
 * Not logged: what waits there can be read again from the file. A server that crashes empties it, which the importer notices.
 * Rows are frozen as they come, so that the passes over them write nothing.
 */
const CREATE = (table: string): string => `
  CREATE UNLOGGED TABLE ${table} (
    line integer NOT NULL, indicator_id integer NOT NULL, period integer NOT NULL, territory_id integer NOT NULL, value double precision, state "char" NOT NULL
  )`;

/** Rows on their way into a staging table; at most a few pieces wait in memory. */
export interface StagingStream {
  readonly rows: BinaryRows;
  /** Waits until the database has caught up. */
  drained(): Promise<void>;
}

/** Makes the table in the runner's transaction and fills it; nothing is left of it when the work fails. */
export async function fillStaging<T>(runner: QueryRunner, importId: number, work: (stream: StagingStream) => Promise<T>): Promise<T> {
  const table = stagingTable(importId);
  await runner.query(dropStaging(importId));
  await runner.query(CREATE(table));
  return copyRows(runner, `COPY ${table} FROM STDIN (FORMAT binary, FREEZE)`, work);
}

/** Sends the rows of the work to that statement: line, indicator, period, territory, value and state. */
export async function copyRows<T>(runner: Pick<QueryRunner, 'connect'>, statement: string, work: (stream: StagingStream) => Promise<T>): Promise<T> {
  const client = (await runner.connect()) as PoolClient;
  const copy = client.query(copyFrom(statement));
  const ended = finished(copy);
  ended.catch(() => undefined); // told where it is waited for
  let isFull = false;
  const rows = new BinaryRows((chunk) => {
    isFull = !copy.write(chunk);
  });
  const drained = async (): Promise<void> => {
    if (isFull) await Promise.race([once(copy, 'drain'), ended]);
    isFull = false;
  };
  try {
    const result = await work({ rows, drained });
    rows.end();
    copy.end();
    await ended;
    return result;
  } catch (error) {
    copy.destroy(new Error('the file was not read to its end'));
    await ended.catch(() => undefined);
    throw error;
  }
}
