import { inject, Injectable } from '@angular/core';
import { combineLatest, map, type Observable, of, switchMap } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../../core';
import { formerPerimeterOf } from './perimeter';
import {
  PortraitContextDocument,
  PortraitIndicatorsDocument,
  PortraitPlacesDocument,
  type PortraitPlacesQueryVariables,
  PortraitTerritoryDocument,
  TerritoryPortraitDocument,
} from './portrait.generated';
import type { PlacePage, Portrait, PortraitContext, PortraitIndicator, PortraitTerritory } from './portrait-types';

export type { Place, PlacePage, Portrait, PortraitContext, PortraitIndicator, PortraitTerritory } from './portrait-types';

/** A portrait with what its figures must be read with. */
export interface TerritorySheet {
  readonly portrait: Portrait;
  /** Null where it was not asked for. */
  readonly context: PortraitContext | null;
  readonly territory: PortraitTerritory;
  /** The portrait of the perimeter that the same code had before: what was published of it is all there is of the years before. */
  readonly former: Portrait | null;
}

/** Portraits of territories, and what gives their figures a meaning: the catalogue, the past of a perimeter. */
@Injectable({ providedIn: 'root' })
export class PortraitGateway {
  private readonly graph = inject(Graph);

  /** The context, which costs more than the rest, for who places each value among the others. */
  sheet(networkId: string, territoryId: number, { withContext = true } = {}): Observable<TerritorySheet> {
    const context = withContext ? this.context(networkId, territoryId) : of(null);
    return combineLatest([this.portrait(networkId, territoryId), context, this.territory(territoryId)]).pipe(
      switchMap(([portrait, beside, territory]) => {
        const formerId = formerPerimeterOf(territory)?.territory.id;
        const former: Observable<Portrait | null> = formerId === undefined ? of(null) : this.portrait(networkId, formerId);
        return former.pipe(map((before) => ({ portrait, context: beside, territory, former: before })));
      }),
    );
  }

  /** The whole catalogue, the shared indicators and the network's own, with their last values for a territory. */
  indicators(networkId: string, territoryId: number | null): Observable<readonly PortraitIndicator[]> {
    return allPages((skip) =>
      this.graph.watch(PortraitIndicatorsDocument, { networkId, territoryId, skip, take: MOST_AT_ONCE }).pipe(
        map(({ indicators: { items, recent, totalCount } }) => ({
          totalCount,
          items: items.map((item, place) => ({ ...item, recent: recent[place] ?? { periods: [], values: [], states: '' } })),
        })),
      ),
    );
  }

  /** Territories of all France, by name or code. */
  places(search: PortraitPlacesQueryVariables): Observable<PlacePage> {
    return this.graph.watch(PortraitPlacesDocument, search, { fetchPolicy: 'cache-first' }).pipe(map(({ territories }) => territories));
  }

  private portrait(networkId: string, territoryId: number): Observable<Portrait> {
    return this.graph.watch(TerritoryPortraitDocument, { networkId, territoryId }).pipe(map(({ territoryPortrait }) => territoryPortrait));
  }

  private context(networkId: string, territoryId: number): Observable<PortraitContext> {
    return this.graph.watch(PortraitContextDocument, { networkId, territoryId }).pipe(map(({ portraitContext }) => portraitContext));
  }

  /** Territories change once a year: what was read stays good for the visit. */
  private territory(id: number): Observable<PortraitTerritory> {
    return this.graph.watch(PortraitTerritoryDocument, { id }, { fetchPolicy: 'cache-first' }).pipe(map(({ territory }) => territory));
  }
}
