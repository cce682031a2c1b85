import { inject, Injectable } from '@angular/core';
import type { TerritoryKind } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { TerritoriesDocument, type TerritoriesQuery, TerritoryDocument, type TerritoryNameFragment, type TerritoryQuery } from './territories.generated';

export type Territory = TerritoryQuery['territory'];
export type TerritoryPage = TerritoriesQuery['territories'];
export type TerritoryName = TerritoryNameFragment;

export interface TerritorySearch {
  readonly search?: string;
  readonly kind?: TerritoryKind;
  readonly withinId?: number;
  readonly skip: number;
  readonly take: number;
}

/** Territories change once a year: what was read stays good for the visit. */
@Injectable({ providedIn: 'root' })
export class TerritoriesGateway {
  private readonly graph = inject(Graph);

  watch(id: number): Observable<Territory> {
    return this.graph.watch(TerritoryDocument, { id }, { fetchPolicy: 'cache-first' }).pipe(map(({ territory }) => territory));
  }

  search(search: TerritorySearch): Observable<TerritoryPage> {
    return this.graph.watch(TerritoriesDocument, search, { fetchPolicy: 'cache-first' }).pipe(map(({ territories }) => territories));
  }
}
