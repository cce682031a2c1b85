import type { SearchHitKind } from '@maillage/domain';
import type { Viewer } from '../access/viewer';
import type { Bindings } from '../database/bindings';

/** Who looks for something, and where. */
export interface SearchAsking {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  readonly b: Bindings;
}

/** What can be found of one kind. */
export interface SearchSource {
  readonly kind: SearchHitKind;
  /**
   * SQL of all that the viewer reads of it in the network, null when that is nothing. Columns, in this order: its id, `title`, `detail` (what tells
   * it from its likes, or null), `content` (the text in which the words are sought), `freshness` (of equal hits, the higher comes first).
   * The table `here` holds the `id` of each territory of the network.
   */
  readonly candidates: (asking: SearchAsking) => string | null;
}
