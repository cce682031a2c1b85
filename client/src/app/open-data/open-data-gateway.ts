import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type { OpenEditionDataInput, WithdrawEditionDataInput } from '../../generated/schema-types';
import { Graph } from '../core';
import { JournalDocument } from '../journal';
import { OpenDataDocument, type OpenDataFieldsFragment, OpenEditionDataDocument, WithdrawEditionDataDocument } from './open-data.generated';

export type OpenDataStanding = OpenDataFieldsFragment;

/** What of an edition is open to everybody. */
@Injectable({ providedIn: 'root' })
export class OpenDataGateway {
  private readonly graph = inject(Graph);

  standing(editionId: string): Observable<OpenDataStanding> {
    return this.graph.watch(OpenDataDocument, { editionId }).pipe(map(({ openData }) => openData));
  }

  async open(input: OpenEditionDataInput): Promise<OpenDataStanding> {
    // what another edition may still open depends on it
    const changed = { refetch: [JournalDocument], outdated: ['openData'] };
    return (await this.graph.mutate(OpenEditionDataDocument, { input }, changed)).openEditionData;
  }

  async withdraw(input: WithdrawEditionDataInput): Promise<OpenDataStanding> {
    return (await this.graph.mutate(WithdrawEditionDataDocument, { input }, { refetch: [JournalDocument] })).withdrawEditionData;
  }
}
