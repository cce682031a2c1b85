import type { CellValue, WorkbookColumn, WorkbookRow } from '@maillage/domain';
import type { WorkbookContent } from '../platform/declarations/workbook-source';
import { pack, unpack } from './packed';

/** A row as it went out. */
type BaseRow = Pick<WorkbookRow, 'id' | 'version' | 'values'>;

/** A sheet as it went out, by its key. */
export interface BaseSheet {
  readonly key: string;
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly BaseRow[];
}

/** The same as it is kept: values in the order of the columns, since their keys would be most of it. */
type KeptSheet = Omit<BaseSheet, 'rows'> & {
  readonly rows: readonly (Omit<BaseRow, 'values'> & { readonly values: BaseRow['values'] | readonly CellValue[] })[];
};

/** What a workbook says that goes out. */
export const baseOf = ({ sheets }: WorkbookContent): BaseSheet[] =>
  sheets.map(({ key, name, columns, rows }) => ({ key, name, columns, rows: rows.map(({ id, version, values }) => ({ id, version, values })) }));

/** What is kept of it. */
export function packBase(content: WorkbookContent): Promise<Buffer> {
  const inOrder = ({ columns, rows, ...sheet }: BaseSheet): KeptSheet => ({
    ...sheet,
    columns,
    rows: rows.map(({ values, ...row }) => ({ ...row, values: columns.map(({ key }) => values[key] ?? null) })),
  });
  return pack(baseOf(content).map(inOrder));
}

/** What was kept; of former days by the keys of its columns. */
export async function unpackBase(bytes: Buffer): Promise<BaseSheet[]> {
  const byKey = (columns: readonly WorkbookColumn[], values: KeptSheet['rows'][number]['values']): BaseRow['values'] =>
    isInOrder(values) ? Object.fromEntries(columns.map(({ key }, at) => [key, values[at] ?? null])) : values;
  const kept = await unpack<KeptSheet[]>(bytes);
  return kept.map((sheet) => ({ ...sheet, rows: sheet.rows.map(({ values, ...row }) => ({ ...row, values: byKey(sheet.columns, values) })) }));
}

const isInOrder = (values: KeptSheet['rows'][number]['values']): values is readonly CellValue[] => Array.isArray(values);
