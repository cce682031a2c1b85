import type { AskKind } from '@maillage/domain';
import type { Viewer } from '../access/viewer';
import type { Bindings } from '../database/bindings';

/** Whose « À répondre » is read, in what network, when. */
export interface AskReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the civil date. */
  readonly day: string;
  readonly now: Date;
  readonly b: Bindings;
}

/** Something that a feature asks of who answers for a CCAS. */
export interface AskSource {
  readonly kind: AskKind;
  /**
   * SQL over the table `asked_ccas`, the open CCAS with their `id` and `territory_id`: one row for each thing that the viewer may answer there, and no
   * other. Columns, in this order: the id of the CCAS, the day on which it is due or null.
   */
  readonly rows: (reading: AskReading) => string;
}
