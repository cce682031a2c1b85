import { type AccessTarget, can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import type { Queryable } from '../platform/database/queryable';
import { type FilesChange, filesOf, type Subject, type SubjectFiles } from '../platform/declarations/subject';
import { Subjects } from '../platform/declarations/subjects';
import { DomainError } from '../platform/errors/domain-error';

/** What a file is attached to, as the access rules see it. Its network, and its CCAS where there is one, are kept with the file. */
export type FileTarget = AccessTarget & { readonly networkId: string };

/** What a file is attached to, by its type and id. */
interface ParentKey {
  readonly parentType: string;
  readonly parentId: string;
}

/** A known parent and where it stands. */
export interface FoundParent {
  readonly parent: SubjectFiles;
  readonly target: FileTarget | null;
  /** Who alone writes; null: whoever may. */
  readonly authorId: string | null;
}

/** What files can be attached to: the subjects that say so. A file is authorised as its parent is, by nothing of its own. */
@Injectable()
export class FileParents {
  constructor(private readonly subjects: Subjects) {}

  /** Every subject that has files. */
  get withFiles(): readonly Subject[] {
    return this.subjects.all.filter(({ files }) => files !== undefined);
  }

  /** The stored parent; a type that has no files is not found, as an unknown id is. */
  async find(database: Queryable, parentType: string, parentId: string): Promise<FoundParent> {
    const subject = this.subjects.find(parentType);
    const sorts = subject ? filesOf(subject) : [];
    if (!subject || sorts.length === 0) throw new DomainError('NOT_FOUND');
    const [place] = await subject.places(database, parentId);
    const target = place?.networkId === undefined ? null : { ...place, networkId: place.networkId };
    const { sort, authorId } = target ? await sortOf(database, subject, sorts, parentId) : { sort: 0, authorId: null };
    return { parent: found(sorts[sort]), target, authorId };
  }

  /** Refuses a version of a file to who reads neither the files of its parent nor this version. */
  async requireReader(database: Queryable, viewer: Viewer, { parentType, parentId }: ParentKey, versionId: string): Promise<void> {
    const { parent, target } = await this.find(database, parentType, parentId);
    const isReader = target !== null && can(viewer.grants, parent.read, target);
    if (!isReader && (await this.subjects.find(parentType)?.isFileShown?.(database, viewer, parentId, versionId))) return;
    requireCan(viewer, parent.read, target);
  }

  /** Does what changes files of a parent, in its transaction, with what follows from it; where the parent is held, who may write is looked at anew. */
  async changing<T>(database: Queryable, viewer: Viewer, { parentType, parentId }: ParentKey, at: Date, work: () => Promise<T>): Promise<T> {
    const kept = this.subjects.find(parentType)?.filesKept;
    if (!kept) return work();
    await kept.hold(database, parentId);
    requireWriter(viewer, await this.find(database, parentType, parentId));
    const done = await work();
    const change: FilesChange = { accountId: viewer.accountId, at };
    await kept.settle(database, parentId, change);
    return done;
  }
}

/** Whether the viewer may add files to the parent, and change them. */
export const canWrite = (viewer: Viewer, { parent, target, authorId }: FoundParent): boolean =>
  target !== null && parent.write !== null && can(viewer.grants, parent.write, target) && (authorId ?? viewer.accountId) === viewer.accountId;

/** Where the parent stands; refused to who may not write there: NOT_FOUND, or NOT_ALLOWED to who reads its files. */
export function requireWriter(viewer: Viewer, parent: FoundParent): FileTarget {
  const { read, write } = parent.parent;
  const target = found(requireCan(viewer, write ?? read, parent.target, { readable: read }));
  if (!canWrite(viewer, parent)) throw new DomainError('NOT_ALLOWED');
  return target;
}

/** Of which sort a stored row is, and who alone writes files to it. A row of no sort has none. */
async function sortOf(database: Queryable, { type }: Subject, sorts: readonly SubjectFiles[], id: string): Promise<{ sort: number; authorId: string | null }> {
  if (sorts.every(({ when, author }) => when === undefined && author === undefined)) return { sort: 0, authorId: null };
  const cases = (value: (sort: SubjectFiles, index: number) => string): string =>
    `CASE ${sorts.map((sort, index) => `WHEN ${sort.when ?? 'true'} THEN ${value(sort, index)}`).join(' ')} END`;
  const [row] = (await database.query(
    `SELECT ${cases((_, index) => String(index))} AS sort, ${cases(({ author = 'NULL::uuid' }) => author)} AS "authorId" FROM ${type} r WHERE r.id = $1`,
    [id],
  )) as { sort: number | null; authorId: string | null }[];
  const { sort, authorId } = found(row);
  return { sort: found(sort), authorId };
}
