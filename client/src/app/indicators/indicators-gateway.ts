import { inject, Injectable } from '@angular/core';
import type { TerritoryKind } from '@maillage/domain';
import { catchError, combineLatest, map, type Observable, of, switchMap } from 'rxjs';
import { allPages, Graph, MOST_AT_ONCE } from '../core';
import {
  IndicatorAtPeriodDocument,
  type IndicatorAtPeriodQuery,
  type IndicatorAtPeriodQueryVariables,
  IndicatorDocument,
  type IndicatorLineFragment,
  IndicatorPlaceDocument,
  type IndicatorPlaceQuery,
  IndicatorPlacesDocument,
  type IndicatorQuery,
  IndicatorsDocument,
  IndicatorsHereDocument,
  type IndicatorsHereQuery,
  IndicatorSeriesDocument,
  type IndicatorSeriesQuery,
  type IndicatorSeriesQueryVariables,
  IndicatorTableDocument,
  IndicatorValueSourcesDocument,
  type IndicatorValueSourcesQuery,
  type IndicatorTableQuery,
  type IndicatorTableQueryVariables,
  type IndicatorTerritoryFragment,
  TargetsInForceDocument,
} from './indicators.generated';

export type Indicator = IndicatorQuery['indicator'];
export type IndicatorItem = IndicatorLineFragment;
/** An indicator with its last values for one territory. */
export type IndicatorHere = IndicatorsHereQuery['indicators']['items'][number] & { readonly recent: IndicatorsHereQuery['indicators']['recent'][number] };
export type TableOfValues = IndicatorTableQuery['indicatorTable'];
export type ValuesAtPeriod = IndicatorAtPeriodQuery['indicatorAtPeriod'] & { readonly period: number };
export type SeriesOfValues = IndicatorSeriesQuery['indicatorSeries'];
export type ValueSource = IndicatorValueSourcesQuery['indicatorValueSources'][number];
export type PlaceName = IndicatorTerritoryFragment;
export type Place = IndicatorPlaceQuery['territory'];

/** A value that a territory means to reach. */
export interface TargetInForce {
  readonly territory: { readonly id: number; readonly name: string };
  readonly period: number;
  readonly value: number;
}

/** As many as one answer holds. */
const TAKE = 100;
const SERIES_TAKE = 12;

/** The catalogue and the values of indicators, as the API has them. */
@Injectable({ providedIn: 'root' })
export class IndicatorsGateway {
  private readonly graph = inject(Graph);

  /** The whole catalogue of a network: it is searched and grouped on the spot. */
  catalogue(networkId: string, includeArchived: boolean): Observable<readonly IndicatorItem[]> {
    const page = (skip: number) =>
      this.graph.watch(IndicatorsDocument, { networkId, includeArchived, skip, take: TAKE }).pipe(map(({ indicators }) => indicators));
    return page(0).pipe(
      switchMap(({ items, totalCount }) => {
        const skips = Array.from({ length: Math.ceil(totalCount / TAKE) - 1 }, (_, index) => (index + 1) * TAKE);
        if (skips.length <= 0) return of(items);
        return combineLatest(skips.map(page)).pipe(map((pages) => [...items, ...pages.flatMap((further) => further.items)]));
      }),
    );
  }

  /** The same with the last values for one territory: one question, one statement. */
  catalogueHere(networkId: string, includeArchived: boolean, territoryId: number): Observable<readonly IndicatorHere[]> {
    return allPages((skip) =>
      this.graph.watch(IndicatorsHereDocument, { networkId, includeArchived, territoryId, skip, take: MOST_AT_ONCE }).pipe(
        map(({ indicators: { items, recent, totalCount } }) => ({
          totalCount,
          items: items.map((item, place) => ({ ...item, recent: recent[place] ?? { periods: [], values: [], states: '' } })),
        })),
      ),
    );
  }

  /** What other objects of the network gave to one of its own indicators, the latest first. */
  valueSources(networkId: string, indicatorId: number): Observable<readonly ValueSource[]> {
    return this.graph.watch(IndicatorValueSourcesDocument, { networkId, indicatorId }).pipe(map(({ indicatorValueSources }) => indicatorValueSources));
  }

  indicator(networkId: string, code: string): Observable<Indicator> {
    return this.graph.watch(IndicatorDocument, { networkId, code }).pipe(map(({ indicator }) => indicator));
  }

  /** All values of one indicator for the territories of one level within another. */
  table(question: IndicatorTableQueryVariables): Observable<TableOfValues> {
    return this.graph.watch(IndicatorTableDocument, question).pipe(map(({ indicatorTable }) => indicatorTable));
  }

  /** One period of it, which the answer names: another one may be asked for meanwhile. */
  atPeriod(question: IndicatorAtPeriodQueryVariables): Observable<ValuesAtPeriod> {
    return this.graph.watch(IndicatorAtPeriodDocument, question).pipe(map(({ indicatorAtPeriod }) => ({ ...indicatorAtPeriod, period: question.period })));
  }

  /** Reads a period that may be looked at next, where it was not read yet: it then shows at once. */
  fetchAhead(question: IndicatorAtPeriodQueryVariables): Observable<unknown> {
    return this.graph.query(IndicatorAtPeriodDocument, question, { fetchPolicy: 'cache-first' }).pipe(catchError(() => of(null)));
  }

  /** Series of any number of territories, in the order asked for. */
  series({ territoryIds, ...about }: IndicatorSeriesQueryVariables): Observable<SeriesOfValues> {
    const ids = [territoryIds].flat();
    const parts = Array.from({ length: Math.ceil(ids.length / SERIES_TAKE) }, (_, part) => ids.slice(part * SERIES_TAKE, (part + 1) * SERIES_TAKE));
    if (parts.length === 0) return of({ periods: [], series: [] });
    return combineLatest(
      parts.map((part) => this.graph.watch(IndicatorSeriesDocument, { ...about, territoryIds: part }).pipe(map(({ indicatorSeries }) => indicatorSeries))),
    ).pipe(map((answers) => ({ periods: answers.at(0)?.periods ?? [], series: answers.flatMap(({ series }) => series) })));
  }

  /** None for whoever may not read them: a curve without its target is still a curve. */
  targetsInForce(networkId: string, indicatorId: number): Observable<readonly TargetInForce[]> {
    return this.graph.watch(TargetsInForceDocument, { networkId, indicatorId }).pipe(
      map(({ indicatorTargets }) =>
        indicatorTargets.items.flatMap(({ territory, period, value, isInForce }) => (isInForce && value !== null ? [{ territory, period, value }] : [])),
      ),
      catchError(() => of([])),
    );
  }

  /** Territories with what they stand in and came from, in the order asked for. */
  places(ids: readonly number[]): Observable<readonly Place[]> {
    if (ids.length === 0) return of([]);
    return combineLatest(
      ids.map((id) => this.graph.watch(IndicatorPlaceDocument, { id }, { fetchPolicy: 'cache-first' }).pipe(map(({ territory }) => territory))),
    );
  }

  /** The EPT of a territory. */
  placesWithin(withinId: number, kind: TerritoryKind): Observable<readonly PlaceName[]> {
    return this.graph
      .watch(IndicatorPlacesDocument, { withinId, kind, take: TAKE }, { fetchPolicy: 'cache-first' })
      .pipe(map(({ territories }) => territories.items));
  }
}
