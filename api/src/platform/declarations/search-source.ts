import type { SearchHitKind } from '@maillage/domain';
import type { Viewer } from '../access/viewer';
import type { Bindings } from '../database/bindings';

/** Who looks for something, and where. */
export interface SearchAsking {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** SQL: the id of the network. */
  readonly network: string;
  /** SQL: the day. */
  readonly day: string;
  readonly b: Bindings;
}

/** What can be found of one kind. */
export interface SearchSource {
  readonly kind: SearchHitKind;
  /** Whether it stands on the page of something else: the candidates have a sixth column. */
  readonly hasPageKey?: true;
  /**
   * SQL of all that the viewer reads of it in the network, null when that is nothing. Columns, in this order: its id, `title`, `detail` (what tells
   * it from its likes, or null), `content` (the text in which the words are sought), `freshness` (of equal hits, the higher comes first).
   * Where its page goes by something else than its id (`hasPageKey`), a sixth column says by what.
   * The table `here` holds the `id` of each territory of the network.
   */
  readonly candidates: (asking: SearchAsking) => string | null;
}
