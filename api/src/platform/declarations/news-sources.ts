import type { NewsKind } from '@maillage/domain';
import type { Feature } from './feature';
import type { NewsSource } from './news-source';
import { requireOnce } from './require-once';

/** What the features know of the news that they tell. A kind of which none says more is read by who reads the place where it stands. */
export class NewsSources {
  private readonly byKind: ReadonlyMap<NewsKind, NewsSource>;

  constructor(features: readonly Feature[]) {
    const sources = features.flatMap(({ news = [] }) => news);
    requireOnce(
      'kind of news',
      sources.flatMap(({ kinds }) => kinds),
    );
    this.byKind = new Map(sources.flatMap((source) => source.kinds.map((kind) => [kind, source] as const)));
  }

  find(kind: NewsKind): NewsSource | undefined {
    return this.byKind.get(kind);
  }
}
