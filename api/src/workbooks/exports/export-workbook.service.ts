import { DAY_MS, WORKBOOK_LIMITS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { DomainError } from '../../platform/errors/domain-error';
import { Jobs } from '../../platform/jobs/jobs.service';
import type { WorkbookContent } from '../../platform/declarations/workbook-source';
import { type BaseSheet, unpackBase } from '../base';
import { requireUser } from '../workbook-access';
import { WorkbookExport } from '../workbook-export.entity';
import { WorkbookViewers } from '../workbook-viewers';
import { findExport, readBase, type StoredExport } from './export.queries';
import type { ExportWorkbookInput } from './export.type';

/** After which one that was asked for is no longer waited for. */
const WAITING_MS = 10 * 60 * 1000;

/** Takes workbooks out: each is asked for, written beside the request, then fetched by who asked. */
@Injectable()
export class ExportWorkbookService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly viewers: WorkbookViewers,
  ) {}

  async ask(viewer: Viewer, input: ExportWorkbookInput): Promise<StoredExport> {
    const networkId = await requireUser(this.dataSource, viewer, input.networkId);
    const selection = Object.fromEntries(input.selection.map(({ of, ids }) => [of, [...new Set(ids.filter(isId))]]));
    // who may not read it is told at once
    const source = this.viewers.sourceOf(input.kind);
    const reading = { viewer, networkId, today: this.clock.today(), now: this.clock.now(), selection };
    await (source.refuseStrangers ? source.refuseStrangers(this.dataSource, reading) : source.read(this.dataSource, reading));
    const id = await this.dataSource.transaction(async (manager) => {
      await this.requireRoom(manager, viewer);
      const { kind, format, filters } = input;
      const asked = { networkId, accountId: viewer.accountId, kind, format, filters: filters.map(({ name, value }) => ({ name, value })), selection };
      const { identifiers } = await manager.insert(WorkbookExport, { ...asked, createdAt: this.clock.now() });
      const exportId = identifiers[0]?.['id'] as string;
      await this.jobs.send(manager, 'workbooks_export', { exportId });
      return exportId;
    });
    return found(await findExport(this.dataSource, id));
  }

  /** One's own. */
  async get(viewer: Viewer, id: string): Promise<StoredExport> {
    const stored = await findExport(this.dataSource, id);
    if (stored?.accountId !== viewer.accountId) throw new DomainError('NOT_FOUND');
    await requireUser(this.dataSource, viewer, stored.networkId);
    return stored;
  }

  /** The file of one's own, as long as she still reads all that stands in it: what she may read is looked up at each reading, and a file says what it said when it was written. */
  async file(viewer: Viewer, id: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const { fileName, kind, networkId, selection } = await this.get(viewer, id);
    const base = found(await readBase(this.dataSource, id));
    const reading = { viewer, networkId, today: this.clock.today(), now: this.clock.now(), selection };
    const { sheets } = await this.viewers.sourceOf(kind).read(this.dataSource, reading);
    if (!isAllRead(await unpackBase(base), sheets)) throw new DomainError('NOT_FOUND');
    const [row] = (await this.dataSource.query('SELECT file FROM workbook_export WHERE id = $1 AND file IS NOT NULL', [id])) as { file: Buffer }[];
    return { name: found(fileName), bytes: found(row).file };
  }

  /** A few at a time, so many a day: each is a file that is kept. Who asks twice at once is counted one after the other. */
  private async requireRoom(manager: EntityManager, { accountId }: Viewer): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('workbook_export ' || $1, 0))`, [accountId]);
    const now = this.clock.now().getTime();
    const [{ waiting, today }] = (await manager.query(
      `SELECT count(*) FILTER (WHERE file IS NULL AND NOT is_failed AND created_at > $3)::integer AS waiting, count(*)::integer AS today
         FROM workbook_export WHERE account_id = $1 AND created_at > $2`,
      [accountId, new Date(now - DAY_MS), new Date(now - WAITING_MS)],
    )) as [{ waiting: number; today: number }];
    if (waiting >= WORKBOOK_LIMITS.exportsAtOnce || today >= WORKBOOK_LIMITS.exportsADay) throw new DomainError('WORKBOOK_TOO_MANY');
  }
}

/** Whether each row, each column and each value that went out is one that is read now. */
function isAllRead(base: readonly BaseSheet[], sheets: WorkbookContent['sheets']): boolean {
  const read = new Map(sheets.map((sheet) => [sheet.key, sheet]));
  return base.every(({ key, columns, rows }) => {
    const now = read.get(key);
    if (!now) return false;
    const known = new Set(now.columns.map((column) => column.key));
    const standing = new Map(now.rows.map((row) => [row.id, row]));
    return (
      columns.every((column) => known.has(column.key)) &&
      rows.every(({ id, values }) => {
        const row = standing.get(id);
        return row !== undefined && [...(row.hidden ?? [])].every((column) => (values[column] ?? null) === null);
      })
    );
  });
}
