import { matchColumns, type RawCell, type WorkbookFile, type WorkbookRefusal, type WorkbookTable } from '@maillage/domain';
import type { WorkbookSheet, WorkbookSheetRow } from '../../platform/declarations/workbook-source';
import type { BaseSheet } from '../base';
import type { ReturnedSheet } from '../reading/read-file';

/** The sheet of a file that is this one: by its mark; where that is gone by its name, else by most of its rows. */
export function sheetOf(sheets: readonly ReturnedSheet[], { key, name, rows }: WorkbookSheet): ReturnedSheet | null {
  const marked = sheets.find((sheet) => sheet.key === key);
  if (marked) return marked;
  const unmarked = sheets.filter((sheet) => sheet.key === null);
  const ids = new Set(rows.map(({ id }) => id));
  const known = (sheet: ReturnedSheet): number => sheet.lines.filter(({ id }) => ids.has(id)).length;
  const named = unmarked.find((sheet) => sheet.name === name && known(sheet) > 0);
  return named ?? unmarked.filter((sheet) => known(sheet) > 0).toSorted((a, b) => known(b) - known(a))[0] ?? null;
}

/**
 * A sheet of a workbook that somebody else took out, without the rows and columns that this person does not read: by what is told of a guess she would
 * learn what stood there. That there are such rows in the file is told once, whatever it says of them.
 */
export function readByBearer(
  returned: ReturnedSheet,
  base: BaseSheet,
  now: WorkbookSheet,
): { returned: ReturnedSheet; base: BaseSheet; told: WorkbookRefusal[] } {
  const [rows, columns] = [new Set(now.rows.map(({ id }) => id)), new Set(now.columns.map(({ key }) => key))];
  const unread = new Set(base.rows.flatMap(({ id }) => (rows.has(id) ? [] : [id])));
  const first = returned.lines.find(({ id }) => unread.has(id.trim()));
  return {
    returned: { ...returned, lines: returned.lines.filter(({ id }) => !unread.has(id.trim())) },
    base: { ...base, columns: base.columns.filter(({ key }) => columns.has(key)), rows: base.rows.filter(({ id }) => rows.has(id)) },
    told: first ? [{ code: 'ROW_GONE', line: first.line, column: null, rowId: null, found: '' }] : [],
  };
}

/** A sheet that came back, ready to be compared. */
export interface MatchedSheet {
  readonly file: WorkbookFile;
  readonly base: WorkbookTable;
  readonly refusals: readonly WorkbookRefusal[];
  /** Place of each column in the file, from 1. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The cells of a file under the columns of its export. What this person does not read in a row is nothing in all three: she is told neither what stands
 * there nor what stood there, whoever exported it.
 */
export function* matchSheet(returned: ReturnedSheet, base: BaseSheet, now: WorkbookSheet): Generator<void, MatchedSheet, undefined> {
  const { keys, refusals } = matchColumns(returned.headings, base.columns);
  const hidden = new Map(now.rows.flatMap(({ id, hidden: columns }) => (columns && columns.size > 0 ? [[id, columns] as const] : [])));
  const places = new Map(keys.flatMap((key, at) => (key === null ? [] : [[key, returned.places[at] as number] as const])));
  const rows: WorkbookFile['rows'][number][] = [];
  for (const { line, id, cells } of returned.lines) {
    rows.push({ line, id, cells: cellsOf(keys, cells, hidden.get(id)) });
    yield;
  }
  return { file: { rows }, base: { columns: base.columns, rows: base.rows.map((row) => without(row, hidden.get(row.id))) }, refusals, places };
}

function cellsOf(keys: readonly (string | null)[], cells: readonly RawCell[], hidden: WorkbookSheetRow['hidden']): Record<string, RawCell> {
  const found: Record<string, RawCell> = {};
  for (const [at, key] of keys.entries()) if (key !== null) found[key] = hidden?.has(key) ? null : (cells[at] ?? null);
  return found;
}

function without(row: BaseSheet['rows'][number], hidden: WorkbookSheetRow['hidden']): BaseSheet['rows'][number] {
  if (!hidden) return row;
  return { ...row, values: Object.fromEntries(Object.entries(row.values).map(([key, value]) => [key, hidden.has(key) ? null : value])) };
}
