import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { PublishedInitiativesDocument, type PublishedInitiativesQuery } from './publications.generated';

export type PublishedInitiative = PublishedInitiativesQuery['publishedInitiatives'][number];

@Injectable({ providedIn: 'root' })
export class PublicationsGateway {
  private readonly graph = inject(Graph);

  watchAll(): Observable<PublishedInitiative[]> {
    return this.graph.watch(PublishedInitiativesDocument).pipe(map(({ publishedInitiatives }) => publishedInitiatives));
  }
}
