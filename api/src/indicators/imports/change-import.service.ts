import type { ImportStatus } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import type { Queryable } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { Jobs } from '../../platform/jobs/jobs.service';
import { requireImport } from './import-access';
import type { ConfirmImportInput } from './import.input';
import type { IndicatorImportType } from './import.type';
import { ImportsService } from './imports.service';
import { ImportJobs } from './jobs/import-jobs';
import type { ImportTask } from './jobs/import-work';
import { ASK_CANCEL, BEGIN_STAGE, CANCEL_WAITING } from './jobs/jobs.queries';
import { dropStaging } from './staging/staging-table';
import { ImportFiles } from './upload/import-files';

/** Applies, cancels and undoes imports: beside the request, which answers at once. */
@Injectable()
export class ChangeImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsService,
    private readonly transactions: Transactions,
    private readonly queue: Jobs,
    private readonly jobs: ImportJobs,
    private readonly files: ImportFiles,
  ) {}

  async confirm(viewer: Viewer, { id, areDoubtsAccepted }: ConfirmImportInput): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    const { status, report } = await this.imports.read(id, viewer.accountId);
    if (status !== 'ready') throw new DomainError('IMPORT_WRONG_STAGE', { status });
    if (report && report.doubtCount > 0 && !areDoubtsAccepted) throw new DomainError('IMPORT_DOUBTS', { doubts: report.doubtCount });
    await this.transactions.run(viewer, (manager) => this.startApplying(manager, viewer, id));
    return this.imports.read(id, viewer.accountId);
  }

  async undo(viewer: Viewer, id: number): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    await this.transactions.run(viewer, async (manager) => {
      await this.begin(manager, id, 'undoing', ['applied']);
      await this.queue.send(manager, 'imports_undo', { importId: id, accountId: viewer.accountId } satisfies ImportTask);
    });
    return this.imports.read(id, viewer.accountId);
  }

  async cancel(viewer: Viewer, id: number): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    if (await this.giveUp(id)) return this.imports.read(id, viewer.accountId);
    if (!(await changed(this.dataSource, ASK_CANCEL, [id]))) throw await this.wrongStage(id);
    // what goes on here ends in a moment; elsewhere, at its next sign of life
    this.jobs.stop(id);
    await this.jobs.ended(id);
    return this.imports.read(id, viewer.accountId);
  }

  /** Gives up an import on which nobody works, with all that is kept for it; says whether it was one. */
  async giveUp(id: number): Promise<boolean> {
    if (!(await changed(this.dataSource, CANCEL_WAITING, [id]))) return false;
    this.jobs.stop(id);
    await this.dataSource.query(dropStaging(id));
    await this.files.remove(id);
    return true;
  }

  /** Has an import applied that is ready, once the transaction of the manager is kept. */
  async startApplying(manager: EntityManager, { accountId }: Pick<Viewer, 'accountId'>, id: number): Promise<void> {
    await this.begin(manager, id, 'applying', ['ready']);
    await this.queue.send(manager, 'imports_apply', { importId: id, accountId } satisfies ImportTask);
  }

  /** Of several who begin at once, one does. */
  async begin(manager: Queryable, id: number, stage: ImportStatus, from: readonly ImportStatus[]): Promise<void> {
    if (!(await changed(manager, BEGIN_STAGE, [id, stage, from]))) throw await this.wrongStage(id);
  }

  private async wrongStage(id: number): Promise<DomainError> {
    return new DomainError('IMPORT_WRONG_STAGE', { status: (await this.imports.read(id, null)).status });
  }
}

async function changed(manager: Queryable, statement: string, parameters: unknown[]): Promise<boolean> {
  const [, count] = (await manager.query(statement, parameters)) as [unknown[], number];
  return count > 0;
}
