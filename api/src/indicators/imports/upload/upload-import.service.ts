import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { rm } from 'node:fs/promises';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { DomainError } from '../../../platform/errors/domain-error';
import { receiveFile } from '../../../platform/http/receive-file';
import { Jobs } from '../../../platform/jobs/jobs.service';
import { type ImportScope, requireImporter } from '../import-access';
import { IndicatorImport } from '../indicator-import.entity';
import type { ImportTask } from '../jobs/import-work';
import { ImportFiles } from './import-files';
import { IMPORT_LIMIT } from './copy-file';

/** Folders, control characters, and marks that turn the reading direction. */
const UNWANTED = /^.*[\\/]|[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gs;

/** A file that came whole, under the path where it was written. */
interface ArrivedFile extends ImportScope {
  readonly name: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly path: string;
  /** Null for the command line. */
  readonly createdById: string | null;
}

/** Takes a file of values, and has it read beside the requests. */
@Injectable()
export class UploadImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly files: ImportFiles,
    private readonly jobs: Jobs,
  ) {}

  /** The number of the import. Nothing is read from who may not import there. */
  async upload(viewer: Viewer, { networkId: askedId, isAdministrative }: ImportScope, name: string, request: Request): Promise<number> {
    const networkId = await requireImporter(this.dataSource, viewer, { networkId: askedId, isAdministrative });
    const path = await this.files.newPath();
    const { sizeBytes, sha256 } = await receiveFile(request, path, IMPORT_LIMIT);
    if (sizeBytes === 0) {
      await rm(path, { force: true });
      throw new DomainError('FILE_EMPTY');
    }
    return this.dataSource.transaction(async (manager) => {
      const importId = await this.register(manager, { networkId, isAdministrative, name, sizeBytes, sha256, path, createdById: viewer.accountId });
      await this.jobs.send(manager, 'imports_read', { importId } satisfies ImportTask);
      return importId;
    });
  }

  /** Makes an import of a file that came whole. */
  async register(manager: EntityManager, { networkId, isAdministrative, name, sizeBytes, sha256, path, createdById }: ArrivedFile): Promise<number> {
    const { identifiers } = await manager.insert(IndicatorImport, {
      networkId,
      isAdministrative,
      fileName: name.toWellFormed().replace(UNWANTED, '').trim() || 'fichier',
      fileSha256: sha256,
      sizeBytes: String(sizeBytes),
      createdById,
      createdAt: this.clock.now(),
      heartbeatAt: () => 'clock_timestamp()',
    });
    const id = identifiers[0]?.['id'] as number;
    await this.files.keep(path, id);
    return id;
  }
}
