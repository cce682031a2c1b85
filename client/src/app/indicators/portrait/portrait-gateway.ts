import { inject, Injectable } from '@angular/core';
import { combineLatest, map, type Observable, of, switchMap } from 'rxjs';
import { Graph } from '../../core';
import { formerPerimeterOf } from './perimeter';
import {
  PortraitCcasDocument,
  PortraitIndicatorsDocument,
  PortraitPlacesDocument,
  type PortraitPlacesQueryVariables,
  PortraitTerritoryDocument,
  TerritoryPortraitDocument,
} from './portrait.generated';
import type { PlacePage, Portrait, PortraitCcas, PortraitIndicator, PortraitTerritory } from './portrait-types';

export type { Place, PlacePage, Portrait, PortraitCcas, PortraitIndicator, PortraitTerritory } from './portrait-types';

/** A portrait with what its figures must be read with. */
export interface TerritorySheet {
  readonly portrait: Portrait;
  readonly territory: PortraitTerritory;
  /** The portrait of the perimeter that the same code had before: what was published of it is all there is of the years before. */
  readonly former: Portrait | null;
}

interface Page<Item> {
  readonly totalCount: number;
  readonly items: readonly Item[];
}

/** The most that the API gives at once. */
const TAKE = 100;

/** Every item of a list that comes in pages. */
const allPages = <Item>(pageAt: (skip: number) => Observable<Page<Item>>): Observable<readonly Item[]> =>
  pageAt(0).pipe(
    switchMap((first) => {
      const skips = Array.from({ length: Math.max(0, Math.ceil(first.totalCount / TAKE) - 1) }, (_, index) => (index + 1) * TAKE);
      return skips.length === 0 ? of(first.items) : combineLatest(skips.map(pageAt)).pipe(map((pages) => [first, ...pages].flatMap(({ items }) => items)));
    }),
  );

/** Portraits of territories, and what gives their figures a meaning: the catalogue, the past of a perimeter, the CCAS there. */
@Injectable({ providedIn: 'root' })
export class PortraitGateway {
  private readonly graph = inject(Graph);

  sheet(networkId: string, territoryId: number): Observable<TerritorySheet> {
    return combineLatest([this.portrait(networkId, territoryId), this.territory(territoryId)]).pipe(
      switchMap(([portrait, territory]) => {
        const formerId = formerPerimeterOf(territory)?.territory.id;
        const former: Observable<Portrait | null> = formerId === undefined ? of(null) : this.portrait(networkId, formerId);
        return former.pipe(map((before) => ({ portrait, territory, former: before })));
      }),
    );
  }

  /** The whole catalogue: the shared indicators and the network's own. */
  indicators(networkId: string): Observable<readonly PortraitIndicator[]> {
    return allPages((skip) => this.graph.watch(PortraitIndicatorsDocument, { networkId, skip, take: TAKE }).pipe(map(({ indicators }) => indicators)));
  }

  /** Territories of all France, by name or code. */
  places(search: PortraitPlacesQueryVariables): Observable<PlacePage> {
    return this.graph.watch(PortraitPlacesDocument, search, { fetchPolicy: 'cache-first' }).pipe(map(({ territories }) => territories));
  }

  /** The CCAS of the network, where their communes are listed from. */
  ccas(networkId: string): Observable<readonly PortraitCcas[]> {
    return allPages((skip) =>
      this.graph.watch(PortraitCcasDocument, { networkId, skip, take: TAKE }, { fetchPolicy: 'cache-first' }).pipe(map(({ ccasList }) => ccasList)),
    );
  }

  private portrait(networkId: string, territoryId: number): Observable<Portrait> {
    return this.graph.watch(TerritoryPortraitDocument, { networkId, territoryId }).pipe(map(({ territoryPortrait }) => territoryPortrait));
  }

  /** Territories change once a year: what was read stays good for the visit. */
  private territory(id: number): Observable<PortraitTerritory> {
    return this.graph.watch(PortraitTerritoryDocument, { id }, { fetchPolicy: 'cache-first' }).pipe(map(({ territory }) => territory));
  }
}
