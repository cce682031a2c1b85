import { WORKBOOK_LISTED } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { findExport } from '../exports/export.queries';
import { unpack } from '../packed';
import { requireUser } from '../workbook-access';
import { ChangeReturnService } from './change-return.service';
import { listReturns, readPacked, type StoredReturn } from './return.queries';
import type { WorkbookReport, WorkbookReturnType } from './return.type';
import type { StoredReport } from './stored-report';

const LATEST = 10;

/** Reads of workbooks that came back, each for who brought it. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeReturnService,
  ) {}

  async list(viewer: Viewer, askedNetworkId: string): Promise<WorkbookReturnType[]> {
    const networkId = await requireUser(this.dataSource, viewer, askedNetworkId);
    const rows = await listReturns(this.dataSource, viewer.accountId, networkId, LATEST);
    return rows.map((row) => ({ ...row, filters: [], report: null }));
  }

  async get(viewer: Viewer, id: string): Promise<WorkbookReturnType> {
    return this.shown(await this.changes.get(viewer, id));
  }

  /** With its report, to who was found to have brought it. */
  async shown(stored: StoredReturn): Promise<WorkbookReturnType> {
    const packed = stored.hasReport ? await readPacked(this.dataSource, stored.id, 'report') : null;
    const exported = stored.exportId === null ? null : await findExport(this.dataSource, stored.exportId);
    return { ...stored, filters: exported?.filters ?? [], report: packed && listed(await unpack<StoredReport>(packed), stored.reportNumber) };
  }
}

const listed = ({ changes, conflicts, refusals, ...report }: StoredReport, number: number): WorkbookReport => ({
  ...report,
  number,
  changesCount: changes.length,
  changes: changes.slice(0, WORKBOOK_LISTED),
  conflictsCount: conflicts.length,
  conflicts: conflicts.slice(0, WORKBOOK_LISTED),
  refusalsCount: refusals.length,
  refusals: refusals.slice(0, WORKBOOK_LISTED),
});
