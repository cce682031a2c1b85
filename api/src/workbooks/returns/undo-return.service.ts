import { type CellValue, comparableValue, isSameValue, printText, type WorkbookColumn } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { WorkbookContent, WorkbookRowChange, WorkbookSheet, WorkbookSheetRow } from '../../platform/declarations/workbook-source';
import { pack, unpack } from '../packed';
import { CompareStored } from './compare-stored.service';
import { readPacked, type StoredReturn } from './return.queries';
import { type RefusedCell, RowWriter, type WrittenRow } from './row-writer.service';
import type { ReportConflict, StoredReport } from './stored-report';
import { whileStale } from './while-stale';

/** Puts back what a workbook had changed, by the same rules; what was changed since stays, and is told. */
@Injectable()
export class UndoReturn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly comparison: CompareStored,
    private readonly writer: RowWriter,
  ) {}

  undo(stored: StoredReturn): Promise<void> {
    return whileStale(() => this.restore(stored));
  }

  private async restore(stored: StoredReturn): Promise<void> {
    const { source, reading } = await this.comparison.load(stored);
    const written = await unpack<WrittenRow[]>(found(await readPacked(this.dataSource, stored.id, 'written')));
    const report = await unpack<StoredReport>(found(await readPacked(this.dataSource, stored.id, 'report')));
    await this.transactions.run(reading.viewer, async (manager) => {
      const content = await source.read(manager, reading);
      const standing = new Standing(content);
      const { changes, left } = toRestore(standing, written);
      const { written: restored, refused } = await this.writer.write(manager, source, reading, changes, () => Promise.resolve());
      const all = [...left, ...refused];
      // of a row that she no longer reads she is not told who changed it
      const asked = all.filter(({ sheet, rowId }) => standing.row(sheet, rowId));
      const last = new Map((await source.lastChanges(manager, reading, asked)).map((change, at) => [asked[at], change]));
      const words = new LeftWords(standing, report, written);
      const conflicts = all.map((cell) => ({
        ...words.of(cell),
        changedByName: last.get(cell)?.byName ?? null,
        changedAt: last.get(cell)?.at.toISOString() ?? null,
      }));
      await manager.query(
        `UPDATE workbook_return SET status = 'undone', undone_at = $2, restored_count = $3, report = $4, written = NULL, failure = NULL WHERE id = $1 AND status = 'undoing'`,
        [stored.id, this.clock.now(), restored.reduce((sum, { cells }) => sum + cells.length, 0), await pack({ ...report, conflicts } satisfies StoredReport)],
      );
    });
  }
}

/** What she reads now, found by what it is of. */
class Standing {
  private readonly sheets: ReadonlyMap<string, WorkbookSheet>;
  private readonly rows: ReadonlyMap<string, WorkbookSheetRow>;

  constructor({ sheets }: WorkbookContent) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.key, sheet]));
    this.rows = new Map(sheets.flatMap(({ key, rows }) => rows.map((row) => [`${key} ${row.id}`, row] as const)));
  }

  sheet(key: string): WorkbookSheet | undefined {
    return this.sheets.get(key);
  }

  row(sheet: string, id: string): WorkbookSheetRow | undefined {
    return this.rows.get(`${sheet} ${id}`);
  }

  column(sheet: string, key: string): WorkbookColumn | undefined {
    return this.sheets.get(sheet)?.columns.find((column) => column.key === key);
  }
}

/** What still stands as the workbook left it, and what does not. */
function toRestore(standing: Standing, written: readonly WrittenRow[]): { changes: WorkbookRowChange[]; left: RefusedCell[] } {
  const changes: WorkbookRowChange[] = [];
  const left: RefusedCell[] = [];
  for (const { sheet, rowId, cells, kept } of written) {
    const row = standing.row(sheet, rowId);
    const values: Record<string, CellValue> = {};
    for (const { column: key, before, after } of cells) {
      const column = standing.column(sheet, key);
      const isAsLeft = row !== undefined && column !== undefined && !row.locked?.has(key) && isSameValue(row.values[key], after, column);
      if (isAsLeft) values[key] = comparableValue(before, column);
      else left.push({ sheet, rowId, column: key, reason: 'CHANGED_SINCE' });
    }
    if (row && Object.keys(values).length > 0) changes.push({ sheet, row, values, undo: { kept } });
  }
  return { changes, left };
}

/** How what is left as it is is told: as conflicts are. */
class LeftWords {
  private readonly places: ReadonlyMap<string, StoredReport['changes'][number] | StoredReport['conflicts'][number]>;
  private readonly written: ReadonlyMap<string, WrittenRow['cells'][number]>;

  constructor(
    private readonly standing: Standing,
    report: StoredReport,
    written: readonly WrittenRow[],
  ) {
    this.places = new Map([...report.changes, ...report.conflicts].map((change) => [change.key, change]));
    this.written = new Map(written.flatMap(({ sheet, rowId, cells }) => cells.map((cell) => [`${sheet} ${rowId} ${cell.column}`, cell] as const)));
  }

  of({ sheet, rowId, column }: RefusedCell): Omit<ReportConflict, 'changedByName' | 'changedAt'> {
    const key = `${sheet} ${rowId} ${column}`;
    const place = this.places.get(key);
    const known = this.standing.column(sheet, column);
    const row = this.standing.row(sheet, rowId);
    const cell = this.written.get(key);
    const text = (value: CellValue | undefined): string => (known ? printText(value, known) : '');
    return {
      key,
      sheetName: place?.sheetName ?? this.standing.sheet(sheet)?.name ?? '',
      cell: place?.cell ?? null,
      rowName: row?.name ?? place?.rowName ?? '',
      columnTitle: known?.title ?? place?.columnTitle ?? '',
      base: text(cell?.before),
      file: text(cell?.after),
      now: text(row?.values[column]),
    };
  }
}
