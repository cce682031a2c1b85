import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { PublishedFiguresDocument, type PublishedFiguresQuery } from './figures.generated';
import { PublishedInitiativesDocument, type PublishedInitiativesQuery } from './publications.generated';

export type PublishedInitiative = PublishedInitiativesQuery['publishedInitiatives'][number];
export type PublishedFigure = PublishedFiguresQuery['publishedFigures'][number];

@Injectable({ providedIn: 'root' })
export class PublicationsGateway {
  private readonly graph = inject(Graph);

  watchAll(): Observable<PublishedInitiative[]> {
    return this.graph.watch(PublishedInitiativesDocument).pipe(map(({ publishedInitiatives }) => publishedInitiatives));
  }

  watchFigures(): Observable<PublishedFigure[]> {
    return this.graph.watch(PublishedFiguresDocument).pipe(map(({ publishedFigures }) => publishedFigures));
  }
}
