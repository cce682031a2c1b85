import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { SearchDocument, type SearchQuery } from './search.generated';

export type SearchHit = SearchQuery['search'][number];

@Injectable({ providedIn: 'root' })
export class SearchGateway {
  private readonly graph = inject(Graph);

  search(networkId: string, text: string): Observable<readonly SearchHit[]> {
    return this.graph.query(SearchDocument, { networkId, text }).pipe(map(({ search }) => search));
  }
}
