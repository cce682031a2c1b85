import type { WorkbookFormat, WorkbookKind } from '@maillage/domain';
import { isId, type Queryable } from '../../platform/database/queryable';
import type { WorkbookExport } from '../workbook-export.entity';

const COLUMNS = `x.id, x.network_id AS "networkId", x.account_id AS "accountId", x.kind, x.format, x.filters, x.selection, x.file_name AS "fileName", x.is_failed AS "isFailed",
  x.created_at AS "createdAt", x.file IS NOT NULL AS "isReady", (SELECT full_name FROM account WHERE id = x.account_id) AS "byName",
  (SELECT name FROM network WHERE id = x.network_id) AS "networkName"`;

/** A workbook that was taken out, without its bytes. */
export interface StoredExport extends Pick<WorkbookExport, 'id' | 'networkId' | 'accountId' | 'filters' | 'selection' | 'fileName' | 'isFailed' | 'createdAt'> {
  readonly kind: WorkbookKind;
  readonly format: WorkbookFormat;
  readonly isReady: boolean;
  readonly byName: string;
  readonly networkName: string;
}

/** One of them; null when it is unknown. */
export async function findExport(database: Queryable, id: string): Promise<StoredExport | null> {
  if (!isId(id)) return null;
  const [row] = (await database.query(`SELECT ${COLUMNS} FROM workbook_export x WHERE x.id = $1`, [id])) as StoredExport[];
  return row ?? null;
}

/** What it said; null once that is forgotten. */
export async function readBase(database: Queryable, id: string): Promise<Buffer | null> {
  const [row] = (await database.query('SELECT base FROM workbook_export WHERE id = $1', [id])) as { base: Buffer | null }[];
  return row?.base ?? null;
}
