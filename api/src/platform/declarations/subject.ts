import type { AccessTarget, FilePurpose, Operation, SubjectType } from '@maillage/domain';
import type { Viewer } from '../access/viewer';
import type { Queryable } from '../database/queryable';

/** What files can be attached to a subject, and by whom. */
export interface SubjectFiles {
  /** Who may see and download them. */
  readonly read: Operation;
  /** Who may add, rename and archive them; null: nobody. */
  readonly write: Operation | null;
  /** What a file can be to it; the first is the usual one. */
  readonly purposes: readonly FilePurpose[];
  /** SQL condition on the row `r`: the rows for which this holds; all where absent. */
  readonly when?: string;
  /** SQL on the row `r`: the account that alone adds, renames and archives them, of those who may; absent: whoever may. */
  readonly author?: string;
}

/** Who changes the files of a row, and when. */
export interface FilesChange {
  readonly accountId: string;
  readonly at: Date;
}

/** What a row says of its files itself, kept in step with them in the transaction in which they change. */
export interface FilesKept {
  /** Holds what the change depends on: after it, who may write is looked at anew. */
  readonly hold: (database: Queryable, id: string) => Promise<void>;
  /** After the change: refuses what the row cannot take, and says of its files what is so now. */
  readonly settle: (database: Queryable, id: string, change: FilesChange) => Promise<void>;
}

/** What may be said of the files of a subject: of all rows alike, or of several sorts of rows that share no row. */
export const filesOf = ({ files = [] }: Pick<Subject, 'files'>): readonly SubjectFiles[] => [files].flat();

/** An object that others point at: what it is called, where it stands, who reads it, what files it has. */
export interface Subject {
  /** Its table. Its address stands in `libs/domain`, since pages and mails need it both. */
  readonly type: SubjectType;
  /** What its ids are; UUID unless said otherwise. */
  readonly idIs?: 'integer';
  /** SQL on the row `r`: the name by which people know it; null for none. */
  readonly name: string | null;
  /** SQL on the row `r`: what its page goes by; its id unless said otherwise. */
  readonly pageKey?: string;
  /**
   * Where the stored row stands, as the access rules see it: in one place mostly; in several, as an account with roles in several networks;
   * in none when it is unknown.
   */
  readonly places: (database: Queryable, id: string) => Promise<readonly AccessTarget[]>;
  /** Who reads it: one of these operations is needed in one of its places. */
  readonly read: readonly Operation[];
  /** The same for a row of no network, which all networks share. */
  readonly readShared?: readonly Operation[];
  /** Its files; none where absent. */
  readonly files?: SubjectFiles | readonly SubjectFiles[];
  /** What follows from a change of its files; nothing where absent. */
  readonly filesKept?: FilesKept;
  /** Whether one version of a file is shown to more people than read its files: to download, by its id alone. */
  readonly isFileShown?: (database: Queryable, viewer: Viewer, id: string, versionId: string) => Promise<boolean>;
}
