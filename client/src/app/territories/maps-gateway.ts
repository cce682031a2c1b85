import { inject, Injectable } from '@angular/core';
import type { TerritoryKind } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import {
  MapOutlinesDocument,
  type MapOutlinesQuery,
  type MapOutlinesQueryVariables,
  TerritoryMembersDocument,
  type TerritoryMembersQuery,
} from './maps.generated';

export type Outlines = MapOutlinesQuery['territoryOutlines'];
export type Members = TerritoryMembersQuery['territoryMembers'];

/** What maps are drawn with, as the API has it. */
@Injectable({ providedIn: 'root' })
export class MapsGateway {
  private readonly graph = inject(Graph);

  /** Today's are asked for in one way, so that the views of a page share one answer. */
  outlines(question: MapOutlinesQueryVariables): Observable<Outlines> {
    return this.graph.watch(MapOutlinesDocument, { ...question, on: question.on ?? null }).pipe(map(({ territoryOutlines }) => territoryOutlines));
  }

  /** The territories of one level within another, by name, former perimeters too. They change once a year: what was read stays good for the visit. */
  members(withinId: number, kind: TerritoryKind): Observable<Members> {
    return this.graph.watch(TerritoryMembersDocument, { withinId, kind }, { fetchPolicy: 'cache-first' }).pipe(map(({ territoryMembers }) => territoryMembers));
  }
}
