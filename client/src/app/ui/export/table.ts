import type { ExportType, ExportValue } from './export-values';

export interface ExportColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => ExportValue;
  readonly type?: ExportType;
  /** Width in characters, in a spreadsheet. */
  readonly width?: number;
}

export interface ExportTable<Row> {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
}
export type ExportFormat = 'csv' | 'xlsx';

/** A table whose rows are of one kind each, for whoever writes it out without looking into the rows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row type is both given and taken: `unknown` would refuse every table
export type AnyTable = ExportTable<any>;
