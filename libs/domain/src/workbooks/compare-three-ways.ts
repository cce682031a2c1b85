import { comparableValue, isSameValue, printText, rawText, readCell } from './workbook-cells';
import type { WorkbookRefusalCode } from './workbook-refusals';
import type { CellValue, RawCell, WorkbookColumn, WorkbookFile, WorkbookFileRow, WorkbookRow, WorkbookTable } from './workbook-table';

/** A cell that somebody changed in a file, and nobody since the export. */
export interface WorkbookChange {
  readonly rowId: string;
  readonly column: string;
  readonly line: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The version of the row as it stands: what the write has seen. */
  readonly version: number | null;
}

/** A cell that was changed in the file and, otherwise, in the product since. */
export interface WorkbookConflict {
  readonly rowId: string;
  readonly column: string;
  readonly line: number;
  /** What the export said. */
  readonly base: CellValue;
  readonly file: CellValue;
  readonly now: CellValue;
  readonly version: number | null;
}

/** Something that is not taken: a cell, a row (no column) or a column (no line). */
export interface WorkbookRefusal {
  readonly code: WorkbookRefusalCode;
  readonly line: number | null;
  readonly column: string | null;
  readonly rowId: string | null;
  /** As it stands in the file. */
  readonly found: string;
}

/** What a file that came back says. */
export interface WorkbookComparison {
  readonly changes: readonly WorkbookChange[];
  readonly conflicts: readonly WorkbookConflict[];
  /** Cells changed in the file to what stands in the product already. */
  readonly already: number;
  readonly refusals: readonly WorkbookRefusal[];
  /** Rows of the export that the file lacks: they stay as they are. */
  readonly missingRows: readonly string[];
  /** Columns of the export that the file lacks: likewise. */
  readonly missingColumns: readonly string[];
}

/** What is compared: the sheet as it was exported, as it came back, and as it stands now for whoever brings it. */
export interface ThreeWays {
  readonly base: WorkbookTable;
  readonly file: WorkbookFile;
  readonly now: WorkbookTable;
}

interface Found {
  readonly changes: WorkbookChange[];
  readonly conflicts: WorkbookConflict[];
  already: number;
  readonly refusals: WorkbookRefusal[];
}

/** A cell whose content is not what was exported. */
interface TouchedCell {
  readonly exported: WorkbookColumn;
  readonly raw: RawCell;
}

const isEmptyRow = ({ cells }: WorkbookFileRow): boolean => Object.values(cells).every((raw) => rawText(raw) === '');
const byId = (rows: readonly WorkbookRow[]): ReadonlyMap<string, WorkbookRow> => new Map(rows.map((row) => [row.id, row]));
const byKey = (columns: readonly WorkbookColumn[]): ReadonlyMap<string, WorkbookColumn> => new Map(columns.map((column) => [column.key, column]));

/**
 * What somebody changed in a file since it was exported, against what stands now. By the identifier of a row and the key of a column, never by
 * their order: rows may be sorted anew or left out, columns moved or deleted. A cell that shows what was exported is unchanged, whatever stands
 * now; what cannot be taken is said by its place, and leaves all else as it is. Row by row, for who has others to answer meanwhile.
 */
export function* compareInTurns({ base, file, now }: ThreeWays): Generator<void, WorkbookComparison, undefined> {
  const comparison = new Comparison(base, file, now);
  for (const row of file.rows) {
    comparison.compareRow(row);
    yield;
  }
  return comparison.result();
}

class Comparison {
  private readonly found: Found = { changes: [], conflicts: [], already: 0, refusals: [] };
  private readonly baseRows: ReadonlyMap<string, WorkbookRow>;
  private readonly nowRows: ReadonlyMap<string, WorkbookRow>;
  private readonly nowColumns: ReadonlyMap<string, WorkbookColumn>;
  private readonly times = new Map<string, number>();
  /** Texts that tell rows, by column, of those before the first that may be changed: a row that shows another one's was mixed. */
  private readonly tellingTexts: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly base: WorkbookTable,
    private readonly file: WorkbookFile,
    now: WorkbookTable,
  ) {
    this.baseRows = byId(base.rows);
    this.nowRows = byId(now.rows);
    this.nowColumns = byKey(now.columns);
    for (const { id } of file.rows) this.times.set(id.trim(), (this.times.get(id.trim()) ?? 0) + 1);
    const firstEditable = base.columns.findIndex(({ editable }) => editable);
    const telling = base.columns.slice(0, firstEditable < 0 ? undefined : firstEditable).filter(({ kind }) => kind === 'text');
    this.tellingTexts = new Map(telling.map((column) => [column.key, new Set(base.rows.map(({ values }) => printText(values[column.key], column)))]));
  }

  result(): WorkbookComparison {
    const { rows } = this.file;
    const missingColumns = rows.length === 0 ? [] : this.base.columns.filter(({ key }) => rows.every(({ cells }) => !(key in cells)));
    return {
      ...this.found,
      missingRows: this.base.rows.flatMap(({ id }) => (this.times.has(id) ? [] : [id])),
      missingColumns: missingColumns.map(({ key }) => key),
    };
  }

  compareRow(row: WorkbookFileRow): void {
    const id = row.id.trim();
    const base = this.baseRows.get(id);
    if (!base) {
      if (id !== '' || !isEmptyRow(row)) this.refuse(id === '' ? 'ROW_ADDED' : 'ROW_UNKNOWN', row, null);
      return;
    }
    if ((this.times.get(id) ?? 0) > 1) return this.refuse('ROW_TWICE', row, null);
    const touched = this.touchedCells(base, row);
    if (touched.length === 0) return;
    const now = this.nowRows.get(id);
    if (!now) return this.refuse('ROW_GONE', row, null);
    const mixed = touched.find(({ exported, raw }) => rawText(raw) !== '' && this.tellingTexts.get(exported.key)?.has(rawText(raw)));
    if (mixed) return this.refuse('ROW_MIXED', row, mixed.exported.key);
    for (const cell of touched) this.compareCell(base, row, now, cell);
  }

  private touchedCells({ values }: WorkbookRow, row: WorkbookFileRow): TouchedCell[] {
    return this.base.columns.flatMap((exported) => {
      if (!(exported.key in row.cells)) return [];
      const raw = row.cells[exported.key] ?? null;
      return this.isAsExported(raw, values[exported.key], exported) ? [] : [{ exported, raw }];
    });
  }

  /** A value that no cell could be read as (a code of a list of old) is known by what was printed. */
  private isAsExported(raw: RawCell, value: CellValue | undefined, column: WorkbookColumn): boolean {
    const read = readCell(raw, column, this.file.countsFrom1904);
    if ('value' in read) return isSameValue(read.value, value, column);
    const printed = printText(value, column);
    return !isProblem(raw) && (rawText(raw) === printed || (column.kind === 'date' && rawText(raw) === shortYear(printed)));
  }

  private compareCell(base: WorkbookRow, row: WorkbookFileRow, now: WorkbookRow, { exported, raw }: TouchedCell): void {
    const { key } = exported;
    const column = this.nowColumns.get(key);
    if (!column?.editable) return this.refuse('NOT_EDITABLE', row, key);
    const read = readCell(raw, column, this.file.countsFrom1904);
    if ('refused' in read) return this.refuse(read.refused, row, key);
    const place = { rowId: now.id, column: key, line: row.line, version: now.version };
    const [was, stands] = [base.values[key], now.values[key]].map((value) => comparableValue(value, column)) as [CellValue, CellValue];
    if (isSameValue(read.value, stands, column)) this.found.already++;
    else if (now.locked?.has(key)) this.refuse('LOCKED', row, key);
    else if (read.value === null && column.required) this.refuse('REQUIRED', row, key);
    else if (typeof read.value === 'string' && column.maxLength !== undefined && read.value.length > column.maxLength) this.refuse('TOO_LONG', row, key);
    else if (isSameValue(was, stands, column)) this.found.changes.push({ ...place, before: stands, after: read.value });
    else this.found.conflicts.push({ ...place, base: was, file: read.value, now: stands });
  }

  private refuse(code: WorkbookRefusalCode, row: WorkbookFileRow, column: string | null): void {
    const found = column === null ? row.id : rawText(row.cells[column]);
    this.found.refusals.push({ code, line: row.line, column, rowId: row.id.trim() || null, found });
  }
}

/** « 12/03/26 »: what some spreadsheets make of a day of a CSV that nobody touched. */
const shortYear = (frenchDay: string): string => frenchDay.replace(/\d\d(?=\d\d$)/, '');

const isProblem = (raw: RawCell): boolean => raw !== null && typeof raw === 'object' && 'problem' in raw;
