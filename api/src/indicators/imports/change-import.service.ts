import type { ImportStatus } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { DomainError } from '../../platform/errors/domain-error';
import { ApplyImportService } from './apply/apply-import.service';
import { requireImport } from './import-access';
import type { ImportActor } from './import-actor';
import type { ConfirmImportInput } from './import.input';
import type { IndicatorImportType } from './import.type';
import { ImportsService } from './imports.service';
import { ImportJobs } from './jobs/import-jobs';
import { ASK_CANCEL, BEGIN_STAGE, CANCEL_WAITING } from './jobs/jobs.queries';
import { dropStaging } from './staging/staging-table';
import { UndoImportService } from './undo/undo-import.service';
import { ImportFiles } from './upload/import-files';

/** Applies, cancels and undoes imports: beside the request, which answers at once. */
@Injectable()
export class ChangeImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsService,
    private readonly jobs: ImportJobs,
    private readonly application: ApplyImportService,
    private readonly undoing: UndoImportService,
    private readonly files: ImportFiles,
  ) {}

  async confirm(viewer: Viewer, { id, areDoubtsAccepted }: ConfirmImportInput): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    const { status, report } = await this.imports.read(id, viewer.accountId);
    if (status !== 'ready') throw new DomainError('IMPORT_WRONG_STAGE', { status });
    if (report && report.doubtCount > 0 && !areDoubtsAccepted) throw new DomainError('IMPORT_DOUBTS', { doubts: report.doubtCount });
    await this.startApplying(viewer, id);
    return this.imports.read(id, viewer.accountId);
  }

  async undo(viewer: Viewer, id: number): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    await this.begin(id, 'undoing', ['applied']);
    void this.jobs.start(id, (job) => this.undoing.undo(job, viewer));
    return this.imports.read(id, viewer.accountId);
  }

  async cancel(viewer: Viewer, id: number): Promise<IndicatorImportType> {
    await requireImport(this.dataSource, viewer, id);
    if (await this.giveUp(id)) return this.imports.read(id, viewer.accountId);
    if (!(await this.changed(ASK_CANCEL, [id]))) throw await this.wrongStage(id);
    // what goes on here ends in a moment; elsewhere, at its next sign of life
    this.jobs.stop(id);
    await this.jobs.ended(id);
    return this.imports.read(id, viewer.accountId);
  }

  /** Gives up an import on which nobody works, with all that is kept for it; says whether it was one. */
  async giveUp(id: number): Promise<boolean> {
    if (!(await this.changed(CANCEL_WAITING, [id]))) return false;
    this.jobs.stop(id);
    await this.dataSource.query(dropStaging(id));
    await this.files.remove(id);
    return true;
  }

  /** Begins to apply an import that is ready; the work itself goes on beside, and `ImportJobs.ended` tells when it is over. */
  async startApplying(actor: ImportActor, id: number): Promise<void> {
    await this.begin(id, 'applying', ['ready']);
    void this.jobs.start(id, (job) => this.application.apply(job, actor));
  }

  /** Of several who begin at once, one does. */
  async begin(id: number, stage: ImportStatus, from: readonly ImportStatus[]): Promise<void> {
    if (!(await this.changed(BEGIN_STAGE, [id, stage, from]))) throw await this.wrongStage(id);
  }

  private async changed(statement: string, parameters: unknown[]): Promise<boolean> {
    const [, count] = (await this.dataSource.query(statement, parameters)) as [unknown[], number];
    return count > 0;
  }

  private async wrongStage(id: number): Promise<DomainError> {
    return new DomainError('IMPORT_WRONG_STAGE', { status: (await this.imports.read(id, null)).status });
  }
}
