import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { AskedCountDocument, AskedDocument, type AskedQuery } from './asks.generated';

export type Asked = AskedQuery['asked'];

@Injectable({ providedIn: 'root' })
export class AsksGateway {
  private readonly graph = inject(Graph);

  /** What is asked of a CCAS and the person may answer; read again after each change. */
  ofCcas(networkId: string, ccasId: string): Observable<Asked> {
    return this.graph.watch(AskedDocument, { networkId, ccasId }, { isKept: true }).pipe(map(({ asked }) => asked));
  }

  /** How much is asked of all CCAS for which the person answers; read again after each change. */
  count(networkId: string): Observable<number> {
    return this.graph.watch(AskedCountDocument, { networkId }, { isKept: true }).pipe(map(({ asked }) => asked.count));
  }
}
