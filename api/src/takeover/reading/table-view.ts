import { CELL_KINDS, cellAddress, MERGED } from '../../platform/spreadsheets';
import type { StagedSheet } from './staged-book';

/** A cell as the reading needs it. */
export interface ReadCell {
  readonly text: string;
  readonly address: string;
  readonly kind: number;
  /** It only repeats what stands above it in a merged range. */
  readonly isRepeated: boolean;
}

/** A row behind the header that is seen and says something. */
export interface ReadRow {
  /** From 1, as the spreadsheet counts. */
  readonly number: number;
  cell(column: number): ReadCell;
}

/** A sheet below its header: what is hidden is left out unless it is asked for. */
export class TableView {
  readonly columns: readonly { readonly column: number; readonly header: string; readonly address: string }[];
  readonly rows: readonly ReadRow[];
  private readonly kinds: ReadonlyMap<string, number>;

  constructor(sheet: StagedSheet, headerRow: number, readsHidden: boolean) {
    this.kinds = new Map(sheet.marks.map(([row, column, kind]) => [`${row} ${column}`, kind]));
    const header = headerRow - 1;
    const hiddenColumns = new Set(readsHidden ? [] : sheet.hiddenColumns);
    const hiddenRows = new Set(readsHidden ? [] : sheet.hiddenRows);
    this.columns = (sheet.rows[0] ?? []).flatMap((_, column) =>
      hiddenColumns.has(column) ? [] : [{ column, header: (sheet.rows[header]?.[column] ?? '').replace(/\s+/g, ' '), address: cellAddress(header, column) }],
    );
    this.rows = sheet.rows.flatMap((row, at) =>
      at <= header || hiddenRows.has(at) || !this.columns.some(({ column }) => row[column])
        ? []
        : [{ number: at + 1, cell: (column) => this.cellOf(row[column] ?? '', at, column) }],
    );
  }

  private cellOf(text: string, row: number, column: number): ReadCell {
    const kind = this.kinds.get(`${row} ${column}`) ?? CELL_KINDS.text;
    return { text, address: cellAddress(row, column), kind: kind & ~MERGED, isRepeated: (kind & MERGED) !== 0 };
  }
}
