import type { WorkbookColumn, WorkbookRow } from '@maillage/domain';
import type { WorkbookContent } from '../platform/declarations/workbook-source';

/** A row as it went out. */
type BaseRow = Pick<WorkbookRow, 'id' | 'version' | 'values'>;

/** A sheet as it went out, by its key. */
export interface BaseSheet {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly BaseRow[];
}

/** What is kept of a workbook that goes out. */
export const baseOf = ({ sheets }: WorkbookContent): BaseSheet[] =>
  sheets.map(({ key, name, columns, rows }) => ({ key, name, columns, rows: rows.map(({ id, version, values }) => ({ id, version, values })) }));
