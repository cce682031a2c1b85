import { isId, type Queryable } from '../../platform/database/queryable';
import type { WorkbookReturn } from '../workbook-return.entity';

/** A workbook that came back, without its bytes. */
export type StoredReturn = Pick<
  WorkbookReturn,
  | 'id'
  | 'networkId'
  | 'accountId'
  | 'kind'
  | 'exportId'
  | 'fileName'
  | 'status'
  | 'failure'
  | 'progressRatio'
  | 'reportNumber'
  | 'isChangedSince'
  | 'taken'
  | 'createdAt'
  | 'appliedAt'
  | 'appliedCount'
  | 'undoneAt'
  | 'restoredCount'
> & { readonly hasReport: boolean };

const COLUMNS = `r.id, r.network_id AS "networkId", r.account_id AS "accountId", r.kind, r.export_id AS "exportId", r.file_name AS "fileName", r.status, r.failure,
  r.progress_ratio AS "progressRatio", r.report_number AS "reportNumber", r.is_changed_since AS "isChangedSince", r.taken, r.created_at AS "createdAt",
  r.applied_at AS "appliedAt", r.applied_count AS "appliedCount", r.undone_at AS "undoneAt", r.restored_count AS "restoredCount", r.report IS NOT NULL AS "hasReport"`;

/** One of them; null when it is unknown. */
export async function findReturn(database: Queryable, id: string): Promise<StoredReturn | null> {
  if (!isId(id)) return null;
  const [row] = (await database.query(`SELECT ${COLUMNS} FROM workbook_return r WHERE r.id = $1`, [id])) as StoredReturn[];
  return row ?? null;
}

/** The latest that a person brought back to a network. */
export const listReturns = (database: Queryable, accountId: string, networkId: string, take: number): Promise<StoredReturn[]> =>
  database.query(`SELECT ${COLUMNS} FROM workbook_return r WHERE r.account_id = $1 AND r.network_id = $2 ORDER BY r.created_at DESC, r.id LIMIT $3`, [
    accountId,
    networkId,
    take,
  ]);

/** What is packed of it; null once that is forgotten. */
export async function readPacked(database: Queryable, id: string, column: 'content' | 'report' | 'written'): Promise<Buffer | null> {
  const [row] = (await database.query(`SELECT ${column} AS packed FROM workbook_return WHERE id = $1`, [id])) as { packed: Buffer | null }[];
  return row?.packed ?? null;
}

/** Notes how far the work on it is. */
export const noteProgress = (database: Queryable, id: string, ratio: number): Promise<unknown> =>
  database.query('UPDATE workbook_return SET progress_ratio = least($2::double precision, 1) WHERE id = $1', [id, ratio]);
