import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import type { CompletePrivacyActionInput, CreatePrivacyActionInput, UpdatePrivacyActionInput } from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  CompletePrivacyActionDocument,
  CreatePrivacyActionDocument,
  PrivacyActionOwnersDocument,
  type PrivacyActionOwnersQuery,
  PrivacyActionsDocument,
  type PrivacyActionsQuery,
  type PrivacyActionsQueryVariables,
  PrivacyPlanCcasDocument,
  type PrivacyPlanCcasQuery,
  UpdatePrivacyActionDocument,
} from './actions.generated';

export type ActionPage = PrivacyActionsQuery['privacyActions'];
export type Action = ActionPage['items'][number];
export type ActionOwner = PrivacyActionOwnersQuery['privacyActionOwners'][number];
export type PlanCcas = PrivacyPlanCcasQuery['ccasList']['items'][number];

const CHANGED = { refetch: [PrivacyActionsDocument] };

/** The plan of actions. */
@Injectable({ providedIn: 'root' })
export class ActionsGateway {
  private readonly graph = inject(Graph);

  list(variables: PrivacyActionsQueryVariables): Observable<ActionPage> {
    return this.graph.watch(PrivacyActionsDocument, variables).pipe(map(({ privacyActions }) => privacyActions));
  }

  owners(networkId: string): Observable<ActionOwner[]> {
    return this.graph.watch(PrivacyActionOwnersDocument, { networkId }).pipe(map(({ privacyActionOwners }) => privacyActionOwners));
  }

  /** Every CCAS of the network, page by page. */
  async ccas(networkId: string): Promise<PlanCcas[]> {
    const items: PlanCcas[] = [];
    for (let isComplete = false; !isComplete;) {
      const { ccasList } = await firstValueFrom(this.graph.query(PrivacyPlanCcasDocument, { networkId, skip: items.length, take: 100 }));
      items.push(...ccasList.items);
      isComplete = ccasList.items.length === 0 || items.length >= ccasList.totalCount;
    }
    return items;
  }

  create(input: CreatePrivacyActionInput): Promise<unknown> {
    return this.graph.create(CreatePrivacyActionDocument, { input }, CHANGED);
  }

  update(input: UpdatePrivacyActionInput): Promise<unknown> {
    return this.graph.mutate(UpdatePrivacyActionDocument, { input }, CHANGED);
  }

  complete(input: CompletePrivacyActionInput): Promise<unknown> {
    return this.graph.mutate(CompletePrivacyActionDocument, { input }, CHANGED);
  }
}
