import type { Viewer } from '../access/viewer';
import type { Bindings } from '../database/bindings';

/** Whose list of CCAS, for whom, on what day. */
export interface CcasFactsReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the civil date. */
  readonly day: string;
  readonly b: Bindings;
}

/**
 * What a feature tells of each CCAS in the list of a network. SQL over the table `page`, the CCAS with their `id`; columns: the id of the CCAS, and
 * its facts as JSON, whose keys are fields that a resolver of the feature adds to the list's items.
 */
export type CcasFacts = (reading: CcasFactsReading) => string;
