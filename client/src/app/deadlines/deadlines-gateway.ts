import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import { DeadlinesDocument, type DeadlinesQuery, type DeadlinesQueryVariables } from './deadlines.generated';

export type DeadlinesView = DeadlinesQuery['deadlines'];
export type DeadlineItem = DeadlinesView['items'][number];
export type DeadlinesFilter = Omit<DeadlinesQueryVariables, 'skip' | 'take'>;

/** What comes due. */
@Injectable({ providedIn: 'root' })
export class DeadlinesGateway {
  private readonly graph = inject(Graph);

  page(filter: DeadlinesFilter, skip: number, take: number): Observable<DeadlinesView> {
    return this.graph.watch(DeadlinesDocument, { ...filter, skip, take }).pipe(map(({ deadlines }) => deadlines));
  }

  /** Every page of what is asked for, to be taken away. */
  all(filter: DeadlinesFilter): Promise<readonly DeadlineItem[]> {
    return firstValueFrom(
      allPages((skip) => this.graph.query(DeadlinesDocument, { ...filter, skip, take: MOST_AT_ONCE }).pipe(map(({ deadlines }) => deadlines))),
    );
  }
}
