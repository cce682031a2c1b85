import { compareInTurns, printText, type CellValue, type WorkbookComparison, type WorkbookRefusal } from '@maillage/domain';
import { columnName } from '../../platform/spreadsheets';
import type { WorkbookContent, WorkbookPlace, WorkbookRowChange, WorkbookSheet } from '../../platform/declarations/workbook-source';
import type { BaseSheet } from '../base';
import type { ReturnedFile } from '../reading/read-file';
import { matchSheet, type MatchedSheet, readByBearer, sheetOf } from './matched-sheets';
import type { ReportChange, ReportConflict, ReportRefusal, ReportSheet } from './stored-report';

/** Characters of what is not taken that are shown. */
const FOUND_CHARACTERS = 300;
const shortened = (text: string): string => (text.length > FOUND_CHARACTERS ? `${text.slice(0, FOUND_CHARACTERS)}…` : text);

/** Names of rows that are written out. */
const NAMED_ROWS = 10;

/** A cell that may be written, and what it is then. */
export interface CellToWrite extends WorkbookPlace {
  readonly key: string;
  readonly value: CellValue;
}

/** What a file says of a workbook: what is shown of it, and what would be written. */
export interface ComparedReturn {
  readonly content: WorkbookContent;
  readonly sheets: readonly ReportSheet[];
  readonly changes: readonly (ReportChange & { readonly write: CellToWrite })[];
  readonly conflicts: readonly (Omit<ReportConflict, 'changedByName' | 'changedAt'> & { readonly write: CellToWrite })[];
  readonly refusals: readonly ReportRefusal[];
  readonly already: number;
  /** Where a refusal of the feature itself is told. */
  readonly placeOf: (place: WorkbookPlace) => Pick<ReportRefusal, 'sheetName' | 'cell' | 'rowName' | 'columnTitle' | 'found'>;
}

/**
 * Compares a file with what was exported and with what stands, sheet by sheet. Pure. `base` null: with what stands alone. `isOwn`: whoever brings it took it
 * out herself.
 */
export function* comparingReturn(
  file: ReturnedFile,
  base: readonly BaseSheet[] | null,
  content: WorkbookContent,
  isOwn = true,
): Generator<void, ComparedReturn, undefined> {
  const parts: ReturnType<typeof comparedSheet> extends Generator<void, infer T> ? T[] : never = [];
  for (const now of content.sheets) parts.push(yield* comparedSheet(file, base ? base.find(({ key }) => key === now.key) : now, now, isOwn));
  const bySheet = new Map(parts.map((part) => [part.now.key, part]));
  return {
    content,
    sheets: parts.flatMap(({ sheet }) => sheet ?? []),
    changes: parts.flatMap(({ changes }) => changes),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    refusals: parts.flatMap(({ refusals }) => refusals),
    already: parts.reduce((sum, { already }) => sum + already, 0),
    placeOf: ({ sheet, rowId, column }) =>
      bySheet.get(sheet)?.placeOf(rowId, column) ?? { sheetName: sheet, cell: null, rowName: '', columnTitle: column, found: '' },
  };
}

/** What is to be written, row by row, as `WorkbookSource.write` takes it. */
export function rowsToWrite({ sheets }: WorkbookContent, cells: readonly CellToWrite[]): WorkbookRowChange[] {
  const values = new Map<string, Map<string, Record<string, CellValue>>>();
  for (const { sheet, rowId, column, value } of cells) {
    const rows = values.get(sheet) ?? new Map<string, Record<string, CellValue>>();
    values.set(sheet, rows.set(rowId, { ...rows.get(rowId), [column]: value }));
  }
  return sheets.flatMap(({ key, rows }) =>
    rows.flatMap((row): WorkbookRowChange[] => {
      const changed = values.get(key)?.get(row.id);
      return changed ? [{ sheet: key, row, values: changed }] : [];
    }),
  );
}

function* comparedSheet(file: ReturnedFile, exported: BaseSheet | undefined, now: WorkbookSheet, isOwn: boolean) {
  const nothing = { now, sheet: null, changes: [], conflicts: [], refusals: [], already: 0, placeOf: () => null };
  // a sheet that was not exported, to who could not read it, cannot have come back
  if (!exported) return nothing;
  const found = sheetOf(file.sheets, now);
  const { name, whereToAdd } = now;
  if (!found) return { ...nothing, sheet: { name, isMissing: true, missingColumns: [], missingRowsCount: 0, missingRows: [], addedRowsCount: 0, whereToAdd } };
  const { returned, base, told } = isOwn ? { returned: found, base: exported, told: [] } : readByBearer(found, exported, now);
  const matched = yield* matchSheet(returned, base, now);
  const compared = yield* compareInTurns({ base: matched.base, file: matched.file, now });
  const words = new SheetWords(returned.name, matched, base, now);
  return {
    now,
    sheet: words.sheet(compared),
    changes: compared.changes.map(({ rowId, column, line, before, after }) => ({
      ...words.place(rowId, column, line),
      before: words.text(before, column),
      after: words.text(after, column),
      write: words.write(rowId, column, after),
    })),
    conflicts: compared.conflicts.map(({ rowId, column, line, base: was, file: typed, now: stands }) => ({
      ...words.place(rowId, column, line),
      base: words.text(was, column),
      now: words.text(stands, column),
      file: words.text(typed, column),
      write: words.write(rowId, column, typed),
    })),
    refusals: [...told, ...matched.refusals, ...compared.refusals].map((refusal) => words.refusal(refusal)),
    already: compared.already,
    placeOf: (rowId: string, column: string) => words.placeOf(rowId, column),
  };
}

/** How the cells of one sheet are told. */
class SheetWords {
  private readonly names: ReadonlyMap<string, string>;
  private readonly lines: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, WorkbookSheet['columns'][number]>;

  constructor(
    private readonly sheetName: string,
    private readonly matched: MatchedSheet,
    base: BaseSheet,
    private readonly now: WorkbookSheet,
  ) {
    this.names = new Map(now.rows.map(({ id, name }) => [id, name]));
    this.lines = new Map(matched.file.rows.map(({ id, line }) => [id, line]));
    this.columns = new Map([...base.columns, ...now.columns].map((column) => [column.key, column]));
  }

  text(value: CellValue, column: string): string {
    const known = this.columns.get(column);
    return known ? printText(value, known) : '';
  }

  write(rowId: string, column: string, value: CellValue): CellToWrite {
    return { sheet: this.now.key, rowId, column, value, key: this.key(rowId, column) };
  }

  place(rowId: string, column: string, line: number) {
    return { key: this.key(rowId, column), ...this.told(rowId, column, line) };
  }

  placeOf(rowId: string, column: string) {
    const line = this.lines.get(rowId) ?? null;
    const raw = this.matched.file.rows.find(({ id }) => id === rowId)?.cells[column];
    return {
      ...this.told(rowId, column, line),
      found:
        raw === null || raw === undefined
          ? ''
          : typeof raw === 'object' && !(raw instanceof Date)
            ? raw.text
            : String(raw instanceof Date ? raw.toISOString().slice(0, 10) : raw),
    };
  }

  refusal({ code, line, column, rowId, found }: WorkbookRefusal): ReportRefusal {
    return { ...this.told(rowId ?? '', column ?? '', line), code, reason: null, found: code.startsWith('ROW_') ? '' : shortened(found) };
  }

  sheet({ missingRows, missingColumns, refusals }: WorkbookComparison): ReportSheet {
    // of rows that this person does not read nothing is told
    const names = missingRows.flatMap((id) => this.names.get(id) ?? []);
    return {
      name: this.now.name,
      isMissing: false,
      missingColumns: missingColumns.flatMap((key) => this.columns.get(key)?.title ?? []),
      missingRowsCount: names.length,
      missingRows: names.slice(0, NAMED_ROWS),
      addedRowsCount: refusals.filter(({ code }) => code === 'ROW_ADDED').length,
      whereToAdd: this.now.whereToAdd,
    };
  }

  private key(rowId: string, column: string): string {
    return `${this.now.key} ${rowId} ${column}`;
  }

  private told(rowId: string, column: string, line: number | null) {
    const place = this.matched.places.get(column);
    return {
      sheetName: this.sheetName,
      cell: line === null ? null : place === undefined ? String(line) : `${columnName(place)}${line}`,
      rowName: this.names.get(rowId) ?? '',
      columnTitle: this.columns.get(column)?.title ?? '',
    };
  }
}
