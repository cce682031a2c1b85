import type { EntityManager } from 'typeorm';

/** A row to insert, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Inserts all rows in one statement; every row has the columns of the first. */
export async function insertRows(manager: EntityManager, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  await manager.query(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
    JSON.stringify(rows),
  ]);
}
