import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
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
  UpdatePrivacyActionDocument,
} from './actions.generated';

export type ActionPage = PrivacyActionsQuery['privacyActions'];
export type Action = ActionPage['items'][number];
export type ActionOwner = PrivacyActionOwnersQuery['privacyActionOwners'][number];

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
