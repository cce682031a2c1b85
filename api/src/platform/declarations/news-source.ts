import type { Grant, NewsKind } from '@maillage/domain';
import type { Queryable } from '../database/queryable';

/** Who is told something. */
export interface NewsReader {
  readonly accountId: string;
  readonly grants: readonly Grant[];
}

/** What a feature knows of the news that it tells, beyond where they stand: whether what they are about may still be read. */
export interface NewsSource {
  readonly kinds: readonly NewsKind[];
  /** Of the things that news of these kinds are about, those that the person may read now: a message that was not deleted, in a thread that is open to her. */
  readonly readable: (database: Queryable, reader: NewsReader, abouts: readonly string[]) => Promise<ReadonlySet<string>>;
}
