import { type CellValue, comparableValue, isSameValue, printText } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { WorkbookContent, WorkbookRowChange } from '../../platform/declarations/workbook-source';
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
      const { changes, left } = toRestore(content, written);
      const { written: restored, refused } = await this.writer.write(manager, source, reading, changes, () => Promise.resolve());
      const all = [...left, ...refused];
      // of a row that she no longer reads she is not told who changed it
      const read = new Set(content.sheets.flatMap(({ key, rows }) => rows.map(({ id }) => `${key} ${id}`)));
      const asked = all.filter(({ sheet, rowId }) => read.has(`${sheet} ${rowId}`));
      const last = new Map((await source.lastChanges(manager, reading, asked)).map((change, at) => [asked[at], change]));
      const words = new LeftWords(content, report, written);
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

/** What still stands as the workbook left it, and what does not. */
function toRestore({ sheets }: WorkbookContent, written: readonly WrittenRow[]): { changes: WorkbookRowChange[]; left: RefusedCell[] } {
  const changes: WorkbookRowChange[] = [];
  const left: RefusedCell[] = [];
  const rowsOf = new Map(sheets.map(({ key, rows }) => [key, new Map(rows.map((row) => [row.id, row]))]));
  const columnsOf = new Map(sheets.map(({ key, columns }) => [key, new Map(columns.map((column) => [column.key, column]))]));
  for (const { sheet, rowId, cells, kept } of written) {
    const row = rowsOf.get(sheet)?.get(rowId);
    const values: Record<string, CellValue> = {};
    for (const { column: key, before, after } of cells) {
      const column = columnsOf.get(sheet)?.get(key);
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

  constructor(
    private readonly content: WorkbookContent,
    report: StoredReport,
    private readonly written: readonly WrittenRow[],
  ) {
    this.places = new Map([...report.changes, ...report.conflicts].map((change) => [change.key, change]));
  }

  of({ sheet, rowId, column }: RefusedCell): Omit<ReportConflict, 'changedByName' | 'changedAt'> {
    const key = `${sheet} ${rowId} ${column}`;
    const place = this.places.get(key);
    const now = this.content.sheets.find((one) => one.key === sheet);
    const known = now?.columns.find((one) => one.key === column);
    const row = now?.rows.find(({ id }) => id === rowId);
    const cell = this.written.find((one) => one.sheet === sheet && one.rowId === rowId)?.cells.find((one) => one.column === column);
    const text = (value: CellValue | undefined): string => (known ? printText(value, known) : '');
    return {
      key,
      sheetName: place?.sheetName ?? now?.name ?? '',
      cell: place?.cell ?? null,
      rowName: row?.name ?? place?.rowName ?? '',
      columnTitle: known?.title ?? place?.columnTitle ?? '',
      base: text(cell?.before),
      file: text(cell?.after),
      now: text(row?.values[column]),
    };
  }
}
