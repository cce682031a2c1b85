import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { FileParents } from './file-parents';
import { FileRow } from './file.entity';
import type { ArchiveFileInput, RenameFileInput } from './file.input';
import type { FileListType, FileType } from './file.type';
import { FILE_PARENT, GET_FILE, LIST_FILES } from './files.queries';

@Injectable()
export class FilesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly parents: FileParents,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, parentType: string, parentId: string): Promise<FileListType> {
    const { parent, target } = await this.parents.find(this.dataSource, parentType, parentId);
    requireCan(viewer, parent.read, target);
    return {
      items: (await this.dataSource.query(LIST_FILES, [parentType, parentId])) as FileType[],
      canWrite: target !== null && can(viewer.grants, parent.write, target),
      purposes: [...parent.purposes],
    };
  }

  rename(viewer: Viewer, { id, version, title }: RenameFileInput): Promise<FileType> {
    return this.change(viewer, id, version, { title });
  }

  async archive(viewer: Viewer, { id, version }: ArchiveFileInput): Promise<boolean> {
    await this.change(viewer, id, version, { archivedAt: this.clock.now() });
    return true;
  }

  /** The file as people see it. */
  async read(database: Queryable, id: string): Promise<FileType> {
    const [file] = (await database.query(GET_FILE, [id])) as FileType[];
    return found(file);
  }

  /** Refuses who may not change the file, as its parent says. */
  async requireWritable(viewer: Viewer, id: string): Promise<void> {
    const [place] = isId(id) ? ((await this.dataSource.query(FILE_PARENT, [id])) as { parentType: string; parentId: string }[]) : [];
    const { parentType, parentId } = found(place);
    const { parent, target } = await this.parents.find(this.dataSource, parentType, parentId);
    requireCan(viewer, parent.write, target, { readable: parent.read });
  }

  private async change(viewer: Viewer, id: string, version: number, change: Partial<Pick<FileRow, 'title' | 'archivedAt'>>): Promise<FileType> {
    await this.requireWritable(viewer, id);
    return this.transactions.run(viewer, async (manager: EntityManager) => {
      const row = found(await manager.findOne(FileRow, { where: { id }, lock: { mode: 'pessimistic_write' } }));
      requireVersion(row.version, version, { id, version: row.version, title: row.title });
      await manager.update(FileRow, { id }, change);
      return this.read(manager, id);
    });
  }
}
