import { SEARCH_HIT_KINDS, type SearchHitKind } from '@maillage/domain';
import type { Feature } from './feature';
import { requireEach } from './require-once';
import type { SearchSource } from './search-source';

/** What can be found, in the order in which kinds are shown. */
export class SearchSources {
  readonly all: readonly SearchSource[];

  constructor(features: readonly Feature[]) {
    const sources = features.flatMap(({ search = [] }) => search);
    const kinds = Object.keys(SEARCH_HIT_KINDS) as SearchHitKind[];
    requireEach(
      'kind of search hit',
      kinds,
      sources.map(({ kind }) => kind),
    );
    this.all = sources.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  }
}
