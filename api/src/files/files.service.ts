import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import { updateRow } from '../platform/database/row-writes';
import { type SeenKind, type SeenRow, SeenWrites } from '../platform/writes';
import { canWrite, FileParents, requireWriter } from './file-parents';
import { FileRow } from './file.entity';
import { listFilesOfCcas } from './files-of-ccas.queries';
import type { ArchiveFileInput, CcasFilesArgs, RenameFileInput } from './file.input';
import type { CcasFilePage, FileListType, FileType } from './file.type';
import { FILE_PARENT, GET_FILE, LIST_FILES } from './files.queries';

@Injectable()
export class FilesService {
  private readonly files: SeenKind<FileRow, FileType> = {
    entity: FileRow,
    allow: (viewer, manager, file) => this.requireWritableAt(manager, viewer, file),
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly writes: SeenWrites,
    private readonly parents: FileParents,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, parentType: string, parentId: string): Promise<FileListType> {
    const attached = await this.parents.find(this.dataSource, parentType, parentId);
    requireCan(viewer, attached.parent.read, attached.target);
    return {
      items: (await this.dataSource.query(LIST_FILES, [parentType, parentId])) as FileType[],
      canWrite: canWrite(viewer, attached),
      purposes: [...attached.parent.purposes],
    };
  }

  /** Of a CCAS of which the viewer reads no documents, as of an unknown one, there are none. */
  async ofCcas(viewer: Viewer, { networkId: asked, ...args }: CcasFilesArgs): Promise<CcasFilePage> {
    const { networkId } = requireCan(viewer, 'network.read', await networkTarget(this.dataSource, asked));
    return listFilesOfCcas(this.dataSource, this.parents.withFiles, { viewer, networkId }, args);
  }

  rename(viewer: Viewer, { id, version, title }: RenameFileInput): Promise<FileType> {
    return this.change(viewer, { id, version }, { title });
  }

  async archive(viewer: Viewer, seen: ArchiveFileInput): Promise<boolean> {
    await this.change(viewer, seen, { archivedAt: this.clock.now() });
    return true;
  }

  private change(viewer: Viewer, seen: SeenRow, change: Partial<Pick<FileRow, 'title' | 'archivedAt'>>): Promise<FileType> {
    return this.writes.write(viewer, this.files, seen, (manager, stored) =>
      this.parents.changing(manager, viewer, stored, this.clock.now(), () => updateRow(manager, FileRow, stored.id, change)),
    );
  }

  /** The file as people see it. */
  async read(database: Queryable, id: string): Promise<FileType> {
    const [file] = (await database.query(GET_FILE, [id])) as FileType[];
    return found(file);
  }

  /** Refuses who may not change the file, as its parent says. */
  async requireWritable(viewer: Viewer, id: string): Promise<void> {
    const [place] = isId(id) ? ((await this.dataSource.query(FILE_PARENT, [id])) as { parentType: string; parentId: string }[]) : [];
    await this.requireWritableAt(this.dataSource, viewer, found(place));
  }

  private async requireWritableAt(database: Queryable, viewer: Viewer, { parentType, parentId }: { parentType: string; parentId: string }): Promise<void> {
    requireWriter(viewer, await this.parents.find(database, parentType, parentId));
  }
}
