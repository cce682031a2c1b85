import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import type { ConfirmAdoptionInput, UpdateAdoptionInput } from '../../generated/schema-types';
import { AnswerAdoptionDocument, ConfirmMyAdoptionDocument, MyAdoptionsDocument, type MyAdoptionFragment, MyOverdueDocument } from './my-ccas.generated';

export type MyAdoption = MyAdoptionFragment;

@Injectable({ providedIn: 'root' })
export class MyCcasGateway {
  private readonly graph = inject(Graph);

  /** From the server, not from memory: what is asked is decided on the first answer. */
  watchAdoptions(ccasId: string, planId: string): Observable<MyAdoption[]> {
    return this.graph.watch(MyAdoptionsDocument, { ccasId, planId }, { fetchPolicy: 'network-only' }).pipe(map(({ ccasAdoptions }) => ccasAdoptions));
  }

  /** How much is past its day at a CCAS, of conventions and the RGPD, as far as the person reads it. */
  countOverdue(networkId: string, ccasId: string): Observable<number> {
    return this.graph
      .query(MyOverdueDocument, { networkId, ccasId })
      .pipe(map(({ deadlines }) => deadlines.counts.reduce((total, { overdueCount }) => total + overdueCount, 0)));
  }

  async update(input: UpdateAdoptionInput): Promise<MyAdoption> {
    return (await this.graph.mutate(AnswerAdoptionDocument, { input }, { refetch: [MyAdoptionsDocument] })).updateAdoption;
  }

  async confirm(input: ConfirmAdoptionInput): Promise<MyAdoption> {
    return (await this.graph.mutate(ConfirmMyAdoptionDocument, { input }, { refetch: [MyAdoptionsDocument] })).confirmAdoption;
  }
}
