import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { isId } from '../platform/database/queryable';
import { DomainError } from '../platform/errors/domain-error';
import { currentRequestId } from '../platform/http/request-context';
import { FileParents } from './file-parents';
import { GET_VERSION } from './files.queries';
import { FileStore } from './store/file-store';

/** A version to be sent: what it is, and how to get its bytes. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly open: () => Promise<Readable>;
}

interface VersionRow extends Omit<Download, 'open'> {
  readonly parentType: string;
  readonly parentId: string;
  readonly storageKey: string;
}

@Injectable()
export class DownloadFileService {
  private readonly log = new Logger('Files');

  constructor(
    private readonly dataSource: DataSource,
    private readonly parents: FileParents,
    private readonly store: FileStore,
  ) {}

  /** A version, for who may see what its file is attached to. Archived files too: links in acts outlive them. */
  async find(viewer: Viewer, versionId: string): Promise<Download> {
    const [row] = isId(versionId) ? ((await this.dataSource.query(GET_VERSION, [versionId])) as VersionRow[]) : [];
    const { parentType, parentId, storageKey, ...version } = found(row);
    await this.parents.requireReader(this.dataSource, viewer, { parentType, parentId }, versionId);
    return { ...version, open: () => this.open(storageKey) };
  }

  private open(storageKey: string): Promise<Readable> {
    return this.store.get(storageKey).catch((error: unknown) => {
      this.log.error(`[${currentRequestId()}] ${error instanceof Error ? error.message : error}`);
      throw new DomainError('FILES_UNAVAILABLE');
    });
  }
}
