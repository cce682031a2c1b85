import type { ExportType, ExportValue } from './export-values';

export interface ExportColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => ExportValue;
  readonly type?: ExportType;
  /** Of a number: decimals that a spreadsheet shows, with its thousands apart; as it is without. */
  readonly decimals?: number;
  /** Width in characters, in a spreadsheet. */
  readonly width?: number;
}

export interface ExportTable<Row> {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
  /** Where it comes from and what it does not say: apart from the data, so that whoever sorts or adds up has data alone. */
  readonly notes?: readonly string[];
}
/** Where the notes stand: a column of a CSV, a sheet of a workbook. */
export const NOTES_HEADING = 'Source et limites';

export type ExportFormat = 'csv' | 'xlsx';

/** A table whose rows are of one kind each, for whoever writes it out without looking into the rows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a row type is both given and taken: `unknown` would refuse every table
export type AnyTable = ExportTable<any>;
