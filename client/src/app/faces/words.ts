import { inject, Injectable, signal } from '@angular/core';
import { combineLatest, defer, map, type Observable } from 'rxjs';
import { learnRefusals } from '../errors';
import { WORDS } from './feature-face';
import type { FeatureWords, NamedPage } from './feature-words';

/** The words of all features as one. */
export type AllWords = Required<FeatureWords>;

const NONE: AllWords = { attention: {}, figures: {}, deadlines: {}, deadlineSources: {}, hits: {}, pages: [], campaignItems: {}, refusals: {}, journal: {} };

const join = (all: AllWords, more: FeatureWords): AllWords => ({
  attention: { ...all.attention, ...more.attention },
  figures: { ...all.figures, ...more.figures },
  deadlines: { ...all.deadlines, ...more.deadlines },
  deadlineSources: { ...all.deadlineSources, ...more.deadlineSources },
  hits: { ...all.hits, ...more.hits },
  campaignItems: { ...all.campaignItems, ...more.campaignItems },
  pages: [...all.pages, ...(more.pages ?? ([] as NamedPage[]))],
  refusals: { ...all.refusals, ...more.refusals },
  journal: { ...all.journal, ...more.journal },
});

/**
 * The words of the features, loaded once, beside the first data that they tell. What has no words (its code did not load, or the API is newer than
 * this page) is still told, in general ones.
 */
@Injectable({ providedIn: 'root' })
export class Words {
  private readonly fetch = inject(WORDS);
  private readonly known = signal(NONE);
  readonly all = this.known.asReadonly();
  private loading: Promise<void> | null = null;

  /** Never rejects; what did not load is asked for again by whoever needs words next. */
  load(): Promise<void> {
    return (this.loading ??= this.loadAll());
  }

  /** Data once their words are there. The data are asked for first: a browser sends few requests at once. */
  beside<T>(data: Observable<T>): Observable<T> {
    return combineLatest([data, defer(() => this.load())]).pipe(map(([value]) => value));
  }

  private async loadAll(): Promise<void> {
    try {
      this.known.set((await this.fetch()).reduce<AllWords>(join, NONE));
      learnRefusals(this.known().refusals);
    } catch {
      this.loading = null;
    }
  }
}
