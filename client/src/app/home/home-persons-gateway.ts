import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import {
  HomeCcasDocument,
  type HomeCcasQuery,
  HomeCourseDocument,
  type HomeCourseQuery,
  type HomeCourseQueryVariables,
  HomeNeighboursDocument,
  type HomeNeighboursQuery,
} from './home-persons.generated';

type Followed = HomeCcasQuery['homeCcas'][number];
export type Neighbours = HomeNeighboursQuery['homeNeighbours'][number];
type FigureOfDay = HomeCourseQuery['homeCourse'][number];

/** What stands below the first screen for some roles; loaded with it. */
@Injectable({ providedIn: 'root' })
export class HomePersonsGateway {
  private readonly graph = inject(Graph);

  /** The CCAS that the person follows one by one. */
  followed(networkId: string): Observable<readonly Followed[]> {
    return this.graph.watch(HomeCcasDocument, { networkId }).pipe(map(({ homeCcas }) => homeCcas));
  }

  /** Each CCAS for which the person answers, beside those around it. */
  neighbours(networkId: string): Observable<readonly Neighbours[]> {
    return this.graph.watch(HomeNeighboursDocument, { networkId }).pipe(map(({ homeNeighbours }) => homeNeighbours));
  }

  /** A figure over the past year, the oldest day first. */
  course(networkId: string, kind: HomeCourseQueryVariables['kind']): Observable<readonly FigureOfDay[]> {
    return this.graph.watch(HomeCourseDocument, { networkId, kind }).pipe(map(({ homeCourse }) => homeCourse));
  }
}
