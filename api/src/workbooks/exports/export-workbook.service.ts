import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { DomainError } from '../../platform/errors/domain-error';
import { Jobs } from '../../platform/jobs/jobs.service';
import { requireUser } from '../workbook-access';
import { WorkbookExport } from '../workbook-export.entity';
import { WorkbookViewers } from '../workbook-viewers';
import { findExport, type StoredExport } from './export.queries';
import type { ExportWorkbookInput } from './export.type';

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
    await this.viewers.sourceOf(input.kind).read(this.dataSource, { viewer, networkId, today: this.clock.today(), now: this.clock.now(), selection });
    const id = await this.dataSource.transaction(async (manager) => {
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

  /** The file of one's own. */
  async file(viewer: Viewer, id: string): Promise<{ readonly name: string; readonly bytes: Buffer; readonly format: StoredExport['format'] }> {
    const { fileName, format } = await this.get(viewer, id);
    const [row] = (await this.dataSource.query('SELECT file FROM workbook_export WHERE id = $1 AND file IS NOT NULL', [id])) as { file: Buffer }[];
    return { name: found(fileName), bytes: found(row).file, format };
  }
}
