import type { CellValue } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import type {
  WorkbookPlace,
  WorkbookReading,
  WorkbookRowChange,
  AnyWorkbookSource,
  WorkbookBatchSource,
  WorkbookSource,
} from '../../platform/declarations/workbook-source';
import { DomainError } from '../../platform/errors/domain-error';

/** A row that was written, with what undoing it takes. */
export interface WrittenRow {
  readonly sheet: string;
  readonly rowId: string;
  readonly cells: readonly { readonly column: string; readonly before: CellValue; readonly after: CellValue }[];
  readonly kept: unknown;
}

/** A cell that the feature refuses, and for which reason. */
export interface RefusedCell extends WorkbookPlace {
  readonly reason: string;
}

/** What became of the rows. */
export interface WrittenRows {
  readonly written: readonly WrittenRow[];
  readonly refused: readonly RefusedCell[];
}

const PROGRESS_EVERY = 25;
/** Cells that are written at once, where a service takes many: a second or less, so that progress is seen. */
const BATCH_CELLS = 5_000;

/** Writes rows by the services of their feature, each as a whole or not at all; what a row is refused for is told by its cells, and the others go on. */
@Injectable()
export class RowWriter {
  constructor(private readonly transactions: Transactions) {}

  /** STALE_VERSION, which any of them may throw, ends it all: what stands changed while it was looked at. */
  async write(
    manager: EntityManager,
    source: AnyWorkbookSource,
    reading: WorkbookReading,
    changes: readonly WorkbookRowChange[],
    tell: (ratio: number) => Promise<unknown>,
  ): Promise<WrittenRows> {
    if ('writeMany' in source) return this.writeBatches(manager, source, reading, changes, tell);
    const written: WrittenRow[] = [];
    const refused: RefusedCell[] = [];
    for (const [at, change] of changes.entries()) {
      const row = await this.writeRow(manager, source, reading, change, refused);
      if (row) written.push(row);
      if (at % PROGRESS_EVERY === PROGRESS_EVERY - 1) await tell(at / changes.length);
    }
    return { written, refused };
  }

  private async writeBatches(
    manager: EntityManager,
    source: WorkbookBatchSource,
    reading: WorkbookReading,
    changes: readonly WorkbookRowChange[],
    tell: (ratio: number) => Promise<unknown>,
  ): Promise<WrittenRows> {
    const written: WrittenRow[] = [];
    const refused: RefusedCell[] = [];
    let done = 0;
    for (const batch of batchesOf(changes)) {
      const rows = await this.transactions.joined(manager, () => source.writeMany(manager, reading, batch));
      for (const [at, { kept, refused: reasons }] of rows.entries()) {
        const { sheet, row, values } = batch[at] as WorkbookRowChange;
        for (const [column, reason] of Object.entries(reasons)) refused.push({ sheet, rowId: row.id, column, reason });
        const cells = Object.entries(values).flatMap(([column, after]) => (column in reasons ? [] : [{ column, before: row.values[column] ?? null, after }]));
        if (cells.length > 0) written.push({ sheet, rowId: row.id, cells, kept });
      }
      done += batch.length;
      await tell(done / changes.length);
    }
    return { written, refused };
  }

  /** Once more without the cells that are refused, as long as some are left. */
  private async writeRow(
    manager: EntityManager,
    source: WorkbookSource,
    reading: WorkbookReading,
    change: WorkbookRowChange,
    refused: RefusedCell[],
  ): Promise<WrittenRow | null> {
    const { sheet, row } = change;
    let left: Readonly<Record<string, CellValue>> = change.values;
    while (Object.keys(left).length > 0) {
      try {
        const values = left;
        const kept = await manager.transaction((part) => this.transactions.joined(part, () => source.write(part, reading, { ...change, values })));
        const cells = Object.entries(values).map(([column, after]) => ({ column, before: row.values[column] ?? null, after }));
        return { sheet, rowId: row.id, cells, kept };
      } catch (error) {
        if (!(error instanceof DomainError) || error.reason === 'STALE_VERSION') throw error;
        const reasons = reasonsOf(error, left);
        for (const [column, reason] of reasons) refused.push({ sheet, rowId: row.id, column, reason });
        left = Object.fromEntries(Object.entries(left).filter(([column]) => !reasons.has(column)));
      }
    }
    return null;
  }
}

function* batchesOf(changes: readonly WorkbookRowChange[]): Generator<readonly WorkbookRowChange[]> {
  let batch: WorkbookRowChange[] = [];
  let cells = 0;
  for (const change of changes) {
    batch.push(change);
    cells += Object.keys(change.values).length;
    if (cells < BATCH_CELLS) continue;
    yield batch;
    [batch, cells] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** The cells that a refusal is about: those that it names, else all. */
function reasonsOf({ reason, fields }: DomainError, values: Readonly<Record<string, CellValue>>): ReadonlyMap<string, string> {
  const named = fields.flatMap(({ path, reason: why }) => {
    const [column = ''] = path.split('.');
    return column in values ? [[column, why] as const] : [];
  });
  if (named.length > 0) return new Map(named);
  return new Map(Object.keys(values).map((column) => [column, fields[0]?.reason ?? reason]));
}
