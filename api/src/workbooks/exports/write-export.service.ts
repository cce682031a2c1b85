import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Confinement } from '../../platform/confinement';
import type { WorkbookContent } from '../../platform/declarations/workbook-source';
import type { BackgroundWork, RunningJob } from '../../platform/jobs/job-declaration';
import { packBase } from '../base';
import { FILE_LIMITS, WRITE_FILE } from '../reading/confined-files';
import { sparingly } from '../sparingly';
import { WorkbookViewers } from '../workbook-viewers';
import { instantText } from '../writing/instant-text';
import { handedOver, type WorkbookToWrite } from '../writing/workbook-to-write';
import { writeIn } from '../writing/write-in';
import { findExport, type StoredExport } from './export.queries';

/** What a job on an export is about. */
export interface ExportTask {
  readonly exportId: string;
}

/** Cells above which a workbook is written in a process of its own, so that requests are answered meanwhile. */
const LARGE_CELLS = 10_000;

/** Writes a workbook as whoever asked reads it now, and keeps what it says. */
@Injectable()
export class WriteExport implements BackgroundWork<ExportTask> {
  constructor(
    private readonly dataSource: DataSource,
    private readonly viewers: WorkbookViewers,
    private readonly confinement: Confinement,
  ) {}

  run({ data: { exportId }, signal }: RunningJob<ExportTask>): Promise<void> {
    return sparingly(() => this.writeExport(exportId, signal));
  }

  private async writeExport(exportId: string, signal: AbortSignal): Promise<void> {
    const stored = await findExport(this.dataSource, exportId);
    if (!stored || stored.isReady) return;
    try {
      const reading = await this.viewers.readingOf(stored.accountId, stored.networkId, stored.selection);
      const content = inFormat(await this.viewers.sourceOf(stored.kind).read(this.dataSource, reading), stored.format);
      const bytes = await this.write(stored, content, signal);
      const name = `${content.title}.${stored.format}`;
      await this.dataSource.query('UPDATE workbook_export SET base = $2, file = $3, file_name = $4, is_failed = false WHERE id = $1', [
        exportId,
        await packBase(content),
        bytes,
        name,
      ]);
    } catch (error) {
      if (!signal.aborted) await this.dataSource.query('UPDATE workbook_export SET is_failed = true WHERE id = $1 AND file IS NULL', [exportId]);
      throw error;
    }
  }

  private write(stored: StoredExport, content: WorkbookContent, signal: AbortSignal): Promise<Uint8Array> {
    const workbook = toWrite(stored, content);
    const { format } = stored;
    const cells = content.sheets.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
    if (cells < LARGE_CELLS) return writeIn(format, workbook);
    const place = { lane: 'tables', owner: stored.accountId, sizeBytes: 0, limits: FILE_LIMITS, signal } as const;
    return this.confinement.inTurn(place, (turn) => turn.run(WRITE_FILE, { format, workbook: handedOver(workbook) }));
  }
}

/** A CSV is one table: the first sheet, to which it is then compared alone. */
const inFormat = (content: WorkbookContent, format: StoredExport['format']): WorkbookContent =>
  format === 'csv' ? { ...content, sheets: content.sheets.slice(0, 1) } : content;

function toWrite({ id, kind, networkName, byName, createdAt, filters }: StoredExport, { title, help = [], sheets }: WorkbookContent): WorkbookToWrite {
  return {
    exportId: id,
    kind,
    title,
    networkName,
    byName,
    at: instantText(createdAt),
    filters,
    help,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ id: rowId, version, values, locked }) => ({ id: rowId, version, values, ...(locked ? { locked } : {}) })),
    })),
  };
}
