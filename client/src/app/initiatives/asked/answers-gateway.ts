import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import type { ConfirmAdoptionInput, UpdateAdoptionInput } from '../../../generated/schema-types';
import { AnswerAdoptionDocument, ConfirmMyAdoptionDocument, MyAdoptionsDocument, type MyAdoptionFragment } from './answers.generated';

export type MyAdoption = MyAdoptionFragment;

@Injectable({ providedIn: 'root' })
export class AnswersGateway {
  private readonly graph = inject(Graph);

  /** From the server, not from memory: what is asked is decided on the first answer. */
  watchAdoptions(ccasId: string, planId: string): Observable<MyAdoption[]> {
    return this.graph
      .watch(MyAdoptionsDocument, { ccasId, planId }, { fetchPolicy: 'network-only', isKept: true })
      .pipe(map(({ ccasAdoptions }) => ccasAdoptions));
  }

  async update(input: UpdateAdoptionInput): Promise<MyAdoption> {
    return (await this.graph.mutate(AnswerAdoptionDocument, { input }, { refetch: [MyAdoptionsDocument] })).updateAdoption;
  }

  async confirm(input: ConfirmAdoptionInput): Promise<MyAdoption> {
    return (await this.graph.mutate(ConfirmMyAdoptionDocument, { input }, { refetch: [MyAdoptionsDocument] })).confirmAdoption;
  }
}
