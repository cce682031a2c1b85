import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { DeadlinePlacesDocument, type DeadlinePlacesQuery, DeadlinesDocument, type DeadlinesQuery, type DeadlinesQueryVariables } from './deadlines.generated';

export type DeadlinesView = DeadlinesQuery['deadlines'];
export type DeadlineItem = DeadlinesView['items'][number];
export type DeadlinePlace = DeadlinePlacesQuery['ccasList']['items'][number];
export type DeadlinesFilter = Omit<DeadlinesQueryVariables, 'skip' | 'take'>;

/** The most that the API gives at once. */
const MAX_TAKE = 100;

/** What comes due, and the CCAS by which it can be narrowed. */
@Injectable({ providedIn: 'root' })
export class DeadlinesGateway {
  private readonly graph = inject(Graph);

  page(filter: DeadlinesFilter, skip: number, take: number): Observable<DeadlinesView> {
    return this.graph.watch(DeadlinesDocument, { ...filter, skip, take }).pipe(map(({ deadlines }) => deadlines));
  }

  /** Every page of what is asked for, to be taken away. */
  all(filter: DeadlinesFilter): Promise<DeadlineItem[]> {
    return allPages((skip) => firstValueFrom(this.graph.query(DeadlinesDocument, { ...filter, skip, take: MAX_TAKE })).then(({ deadlines }) => deadlines));
  }

  places(networkId: string): Promise<DeadlinePlace[]> {
    return allPages((skip) =>
      firstValueFrom(this.graph.query(DeadlinePlacesDocument, { networkId, skip, take: MAX_TAKE }, { fetchPolicy: 'cache-first' })).then(
        ({ ccasList }) => ccasList,
      ),
    );
  }
}

async function allPages<T>(load: (skip: number) => Promise<{ readonly items: readonly T[]; readonly totalCount: number }>): Promise<T[]> {
  const items: T[] = [];
  for (let isComplete = false; !isComplete;) {
    const page = await load(items.length);
    items.push(...page.items);
    isComplete = page.items.length === 0 || items.length >= page.totalCount;
  }
  return items;
}
