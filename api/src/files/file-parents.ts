import type { AccessTarget } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Queryable } from '../platform/database/queryable';
import type { Subject, SubjectFiles } from '../platform/declarations/subject';
import { Subjects } from '../platform/declarations/subjects';
import { DomainError } from '../platform/errors/domain-error';

/** What a file is attached to, as the access rules see it. Its network, and its CCAS where there is one, are kept with the file. */
export type FileTarget = AccessTarget & { readonly networkId: string };

/** A known parent and where it stands. */
export interface FoundParent {
  readonly parent: SubjectFiles;
  readonly target: FileTarget | null;
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
    if (!subject?.files) throw new DomainError('NOT_FOUND');
    const [place] = await subject.places(database, parentId);
    return { parent: subject.files, target: place?.networkId === undefined ? null : { ...place, networkId: place.networkId } };
  }
}
