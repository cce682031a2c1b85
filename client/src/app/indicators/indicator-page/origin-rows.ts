import { type ExportColumn, type ExportTable, tableOf } from '../../ui/export/table-export';

/** A line of a file: one of its table, or one that says where the table comes from. */
type OriginRow<Row> = { readonly row: Row } | { readonly note: string };

/** A table that says its source below itself, in its first column: what leaves the product is not told from hearsay otherwise. */
export function exportWithOrigin<Row>(
  name: string,
  columns: readonly ExportColumn<Row>[],
  rows: readonly Row[],
  origin: readonly string[],
): ExportTable<OriginRow<Row>> {
  const notes = ['', ...origin].map((note): OriginRow<Row> => ({ note }));
  return tableOf({
    name,
    rows: [...rows.map((row): OriginRow<Row> => ({ row })), ...notes],
    columns: columns.map((column, index) => ({
      ...column,
      value: (line: OriginRow<Row>) => ('row' in line ? column.value(line.row) : index === 0 ? line.note : null),
    })),
  });
}
