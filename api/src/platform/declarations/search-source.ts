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
  /**
   * Whether it is a part of something on whose page it stands, and whose name it bears: of the words that are sought, one at least must then stand in
   * what is its own, so that the name of a CCAS does not bring all of its acts.
   */
  readonly isPart?: true;
  /**
   * SQL of all that the viewer reads of it in the network, null when that is nothing. Columns, in this order: its id, `title`, `detail` (what tells
   * it from its likes, or null), `content` (the text in which the words are sought), `freshness` (of equal hits, the higher comes first).
   * A part has two more: what the page goes by, and the text of its own.
   * The table `here` holds the `id` of each territory of the network.
   */
  readonly candidates: (asking: SearchAsking) => string | null;
}
