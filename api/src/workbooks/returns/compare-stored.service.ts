import { WORKBOOK_LISTED } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { WorkbookReading, AnyWorkbookSource } from '../../platform/declarations/workbook-source';
import { type BaseSheet, unpackBase } from '../base';
import { findExport, readBase, type StoredExport } from '../exports/export.queries';
import { unpack } from '../packed';
import type { ReturnedFile } from '../reading/read-file';
import { WorkbookViewers } from '../workbook-viewers';
import { type ComparedReturn, comparingReturn, rowsToWrite } from './compare-return';
import { inTurns } from './in-turns';
import { idsOf } from '../reading/ids-of';
import { readPacked, type StoredReturn } from './return.queries';
import { type RefusedCell, RowWriter, type WrittenRows } from './row-writer.service';
import type { StoredReport } from './stored-report';

/** Refusals that are kept of a file: one that has more is to be filled in anew. */
const MAX_REFUSALS = 5_000;

/** A file that came back, with what it is compared with. */
export interface LoadedReturn {
  readonly source: AnyWorkbookSource;
  readonly reading: WorkbookReading;
  readonly file: ReturnedFile;
  readonly base: readonly BaseSheet[] | null;
  readonly exported: StoredExport | null;
}

/** Compares a workbook that came back with what stands, in the name and with the rights that its bearer has now. */
@Injectable()
export class CompareStored {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: WorkbookViewers,
    private readonly writer: RowWriter,
  ) {}

  async load({ id, accountId, networkId, kind, exportId }: StoredReturn): Promise<LoadedReturn> {
    const file = await unpack<ReturnedFile>(found(await readPacked(this.dataSource, id, 'content')));
    const exported = exportId === null ? null : await findExport(this.dataSource, exportId);
    const packed = exportId === null ? null : await readBase(this.dataSource, exportId);
    const source = this.viewers.sourceOf(kind);
    const selection = exported?.selection ?? (await source.selectionOf?.(this.dataSource, networkId, idsOf(file)));
    return {
      source,
      reading: await this.viewers.readingOf(accountId, networkId, found(selection)),
      file,
      base: packed ? await unpackBase(packed) : null,
      exported,
    };
  }

  /** Compares, and writes what changes by the rules of the feature: the caller keeps that, or rolls it back. `taken`: the conflicts whose value of the file is taken. */
  async compare(
    manager: EntityManager,
    loaded: LoadedReturn,
    taken: ReadonlySet<string>,
    tell: (ratio: number) => Promise<unknown>,
  ): Promise<WrittenRows & { readonly report: StoredReport }> {
    const { source, reading, file, base, exported } = loaded;
    const isOwn = exported?.accountId === reading.viewer.accountId;
    const compared = await inTurns(comparingReturn(file, base, await source.read(manager, reading), isOwn));
    const cells = [...compared.changes, ...compared.conflicts.filter(({ write: { key } }) => taken.has(key))].map(({ write }) => write);
    const rows = await this.writer.write(manager, source, reading, rowsToWrite(compared.content, cells), tell);
    return { ...rows, report: await this.reportOf(manager, loaded, compared, rows.refused) };
  }

  private async reportOf(
    manager: EntityManager,
    { source, reading, base, exported }: LoadedReturn,
    compared: ComparedReturn,
    refused: readonly RefusedCell[],
  ): Promise<StoredReport> {
    const isRefused = new Set(refused.map(({ sheet, rowId, column }) => `${sheet} ${rowId} ${column}`));
    const asked = compared.conflicts.slice(0, WORKBOOK_LISTED);
    const last =
      asked.length > 0
        ? await source.lastChanges(
            manager,
            reading,
            asked.map(({ write }) => write),
          )
        : [];
    return {
      exportedAt: exported?.createdAt.toISOString() ?? null,
      exportedByName: exported?.byName ?? null,
      isAgainstNowOnly: base === null,
      sheets: compared.sheets,
      changes: compared.changes.filter(({ key }) => !isRefused.has(key)).map(({ write: _, ...change }) => change),
      conflicts: compared.conflicts.map(({ write: _, ...conflict }, at) => ({
        ...conflict,
        changedByName: last[at]?.byName ?? null,
        changedAt: last[at]?.at.toISOString() ?? null,
      })),
      refusals: [...compared.refusals, ...refused.map((cell) => ({ ...compared.placeOf(cell), code: 'RULE' as const, reason: cell.reason }))].slice(
        0,
        MAX_REFUSALS,
      ),
      already: compared.already,
    };
  }
}
