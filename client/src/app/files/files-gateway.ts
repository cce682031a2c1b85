import type { FilePurpose } from '@maillage/domain';
import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { FileSender } from './file-sender';
import {
  ArchiveFileDocument,
  type FileFieldsFragment,
  FilesDocument,
  type FilesQuery,
  RenameFileDocument,
  type RenameFileMutationVariables,
} from './files.generated';
import type { UploadRequest } from './upload-request';

export type AttachedFile = FileFieldsFragment;
export type AttachedFiles = FilesQuery['files'];

/** Where a file goes, and as what. */
export interface Upload {
  readonly parentType: string;
  readonly parentId: string;
  readonly purpose: FilePurpose;
  readonly file: File;
  /** The file of which this is a new version. */
  readonly fileId?: string;
  /** The person saw what looks personal in it, and says that it is not. */
  readonly isConfirmed?: boolean;
}

@Injectable({ providedIn: 'root' })
export class FilesGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);

  watch(parentType: string, parentId: string): Observable<AttachedFiles> {
    return this.graph.watch(FilesDocument, { parentType, parentId }).pipe(map(({ files }) => files));
  }

  async upload({ file, fileId, isConfirmed, ...place }: Upload, how: Pick<UploadRequest, 'onProgress' | 'signal'>): Promise<void> {
    const query = new URLSearchParams({ ...place, name: file.name, ...(fileId ? { fileId } : {}), ...(isConfirmed ? { confirmed: '1' } : {}) });
    await this.sender.send({ url: `/files?${query}`, file, ...how });
    this.graph.outdate('asked'); // a document may be what was asked for
  }

  async rename(input: RenameFileMutationVariables['input']): Promise<void> {
    await this.graph.mutate(RenameFileDocument, { input });
  }

  async archive({ id, version }: Pick<AttachedFile, 'id' | 'version'>): Promise<void> {
    await this.graph.mutate(ArchiveFileDocument, { input: { id, version } }, { refetch: [FilesDocument] });
  }
}
