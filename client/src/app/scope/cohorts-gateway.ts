import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { type CohortFieldsFragment, CohortsDocument } from './cohorts.generated';

export type Cohort = CohortFieldsFragment;

/** What is read anew once a group has changed. */
export const COHORTS_CHANGED = { refetch: [CohortsDocument] };

/** The groups of CCAS of a network, by name. */
@Injectable({ providedIn: 'root' })
export class CohortsReader {
  private readonly graph = inject(Graph);

  all(networkId: string): Observable<readonly Cohort[]> {
    return this.graph.watch(CohortsDocument, { networkId }).pipe(map(({ cohorts }) => cohorts));
  }
}
