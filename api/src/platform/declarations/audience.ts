import type { Operation } from '@maillage/domain';

/**
 * Who reads the history of the rows of a table: never more people than read the rows. `e` is the entry of the journal in the SQL of
 * its members, with the network and CCAS at which its row stands.
 */
export interface Audience {
  /** One of these operations is needed where the row stands: at its CCAS, or in its network when it stands at none. */
  readonly readBy: readonly Operation[];
  /** The same for a row of no network, which all networks share; nobody where absent. */
  readonly readShared?: readonly Operation[];
  /** SQL: ids of the CCAS at which a row stands that names none itself; one that is reached is enough. */
  readonly ccasIds?: string;
  /** SQL condition: the entries for which this holds; all where absent. */
  readonly when?: string;
}

/** The history of files: read by who reads the files of what they are attached to. */
export const AS_FILES_OF_THE_SUBJECT = 'files of the subject';

/** Who reads the history of one table. Of several audiences, each adds its own people. */
export type History = Audience | readonly Audience[] | typeof AS_FILES_OF_THE_SUBJECT;
