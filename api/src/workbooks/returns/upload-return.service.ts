import { DAY_MS, MAX_WORKBOOK_BYTES, WORKBOOK_KINDS, WORKBOOK_LIMITS, type Reason, type WorkbookKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Confinement, ConfinementExceeded } from '../../platform/confinement';
import { DomainError } from '../../platform/errors/domain-error';
import { type IncomingFile, IncomingFiles } from '../../platform/http/incoming-files';
import { Jobs } from '../../platform/jobs/jobs.service';
import type { WorkbookProblem } from '../../platform/spreadsheets';
import { findExport, type StoredExport } from '../exports/export.queries';
import { FILE_LIMITS, READ_FILE, type ReadFile, type ReadHead } from '../reading/confined-files';
import { requireUser } from '../workbook-access';
import { WorkbookReturn } from '../workbook-return.entity';
import { WorkbookViewers } from '../workbook-viewers';

const LIMIT = { maxBytes: MAX_WORKBOOK_BYTES, reason: 'FILE_TOO_LARGE' } as const;

const PROBLEMS: Readonly<Record<WorkbookProblem, Reason>> = {
  PROTECTED: 'WORKBOOK_PROTECTED',
  OTHER_FORMAT: 'WORKBOOK_OTHER_FORMAT',
  TOO_LARGE: 'WORKBOOK_TOO_LARGE',
  TOO_SPREAD: 'WORKBOOK_TOO_SPREAD',
  DAMAGED: 'WORKBOOK_DAMAGED',
};

/** Folders, control characters, and marks that turn the reading direction. */
const UNWANTED = /^.*[\\/]|[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gs;

/** Takes a workbook that comes back, reads it in a process of its own, keeps what it says, and has it compared. */
@Injectable()
export class UploadReturnService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly incoming: IncomingFiles,
    private readonly confinement: Confinement,
    private readonly jobs: Jobs,
    private readonly viewers: WorkbookViewers,
  ) {}

  /** The id of the return. Nothing is read from who brings none to that network. */
  async upload(viewer: Viewer, askedNetworkId: string, name: string, request: Request, signal: AbortSignal): Promise<string> {
    const networkId = await requireUser(this.dataSource, viewer, askedNetworkId);
    await this.requireRoom(viewer);
    const { content, ...head } = await this.incoming.take(request, LIMIT, (incoming) => this.read(viewer, incoming, signal));
    const { kind, exported } = await this.recognise(viewer, networkId, head);
    return this.dataSource.transaction(async (manager) => {
      const { identifiers } = await manager.insert(WorkbookReturn, {
        networkId,
        accountId: viewer.accountId,
        kind,
        exportId: exported?.id ?? null,
        fileName: name.toWellFormed().replace(UNWANTED, '').trim() || 'classeur',
        content: Buffer.from(content),
        createdAt: this.clock.now(),
      });
      const returnId = identifiers[0]?.['id'] as string;
      await this.jobs.send(manager, 'workbooks_compare', { returnId });
      return returnId;
    });
  }

  private async requireRoom({ accountId }: Viewer): Promise<void> {
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const [{ today }] = (await this.dataSource.query('SELECT count(*)::integer AS today FROM workbook_return WHERE account_id = $1 AND created_at > $2', [
      accountId,
      since,
    ])) as [{ today: number }];
    if (today >= WORKBOOK_LIMITS.returnsADay) throw new DomainError('WORKBOOK_TOO_MANY');
  }

  private async read({ accountId }: Viewer, { path, sizeBytes }: IncomingFile, signal: AbortSignal): Promise<Exclude<ReadFile, { problem: unknown }>> {
    if (sizeBytes === 0) throw new DomainError('FILE_EMPTY');
    const place = { lane: 'tables', owner: accountId, sizeBytes, limits: FILE_LIMITS, signal } as const;
    const read = await this.confinement
      .inTurn(place, (turn) => turn.run(READ_FILE, { path }))
      .catch((error: unknown) => {
        throw error instanceof ConfinementExceeded ? new DomainError('WORKBOOK_TOO_LARGE') : error;
      });
    if ('problem' in read) throw new DomainError(PROBLEMS[read.problem]);
    return read;
  }

  /** What it is, to who may read that: anything else is answered alike. */
  private async recognise(viewer: Viewer, networkId: string, file: ReadHead): Promise<{ kind: WorkbookKind; exported: StoredExport | null }> {
    if (file.exportId !== null) {
      const exported = await findExport(this.dataSource, file.exportId);
      if (exported?.networkId !== networkId || exported.kind !== file.kind) throw new DomainError('WORKBOOK_NOT_OURS');
      if (!(await this.isReader(viewer, networkId, exported.kind, exported.selection))) throw new DomainError('WORKBOOK_NOT_OURS');
      return { kind: exported.kind, exported };
    }
    for (const kind of Object.keys(WORKBOOK_KINDS) as WorkbookKind[]) {
      const selection = await this.viewers.sourceOf(kind).selectionOf?.(this.dataSource, networkId, file.ids);
      if (selection && (await this.isReader(viewer, networkId, kind, selection))) return { kind, exported: null };
    }
    throw new DomainError('WORKBOOK_NOT_OURS');
  }

  private async isReader(viewer: Viewer, networkId: string, kind: WorkbookKind, selection: StoredExport['selection']): Promise<boolean> {
    const reading = { viewer, networkId, today: this.clock.today(), now: this.clock.now(), selection };
    try {
      const { sheets } = await this.viewers.sourceOf(kind).read(this.dataSource, reading);
      return sheets.some(({ rows }) => rows.length > 0);
    } catch (error) {
      if (error instanceof DomainError && (error.reason === 'NOT_FOUND' || error.reason === 'NOT_ALLOWED')) return false;
      throw error;
    }
  }
}
