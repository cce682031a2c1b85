import type { AccessTarget, FilePurpose, Operation } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { isId, type Queryable } from '../platform/database/queryable';
import { DomainError } from '../platform/errors/domain-error';

/** What a file is attached to, as the access rules see it. Its network, and its CCAS where there is one, are kept with the file. */
export type FileTarget = AccessTarget & { readonly networkId: string; readonly ccasId?: string | undefined };

/** Something that files can be attached to. */
export interface FileParent {
  /** Name of its table: `convention`, `base_answer`. */
  readonly parentType: string;
  /** Where the stored row stands; null when it is unknown. */
  readonly target: (database: Queryable, id: string) => Promise<FileTarget | null>;
  /** Who may see and download its files. */
  readonly read: Operation;
  /** Who may add, rename and archive them. */
  readonly write: Operation;
  /** What a file can be to it; the first is the usual one. */
  readonly purposes: readonly FilePurpose[];
}

/** A known parent and where it stands. */
export interface FoundParent {
  readonly parent: FileParent;
  readonly target: FileTarget | null;
}

/** What files can be attached to. Features tell at start-up; a file is authorised as its parent is, by nothing of its own. */
@Injectable()
export class FileParents {
  private readonly byType = new Map<string, FileParent>();

  /** Called once by the feature that owns the parent, when its module starts (`onModuleInit`). */
  register(parent: FileParent): void {
    this.byType.set(parent.parentType, parent);
  }

  /** The stored parent; a type that nobody registered is not found, as an unknown id is. */
  async find(database: Queryable, parentType: string, parentId: string): Promise<FoundParent> {
    const parent = this.byType.get(parentType);
    if (!parent || !isId(parentId)) throw new DomainError('NOT_FOUND');
    return { parent, target: await parent.target(database, parentId) };
  }
}
