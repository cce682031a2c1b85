import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  CreatePrivacyBreachInput,
  CreateRightsRequestInput,
  DeletePrivacyRowInput,
  UpdatePrivacyBreachInput,
  UpdateRightsRequestInput,
} from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  CcasIncidentsDocument,
  type CcasIncidentsQuery,
  CreatePrivacyBreachDocument,
  CreateRightsRequestDocument,
  DeletePrivacyBreachDocument,
  DeleteRightsRequestDocument,
  UpdatePrivacyBreachDocument,
  UpdateRightsRequestDocument,
} from './incidents.generated';

export type CcasIncidents = CcasIncidentsQuery['ccasIncidents'];
export type Breach = CcasIncidents['breaches'][number];
export type RightsRequest = CcasIncidents['requests'][number];

const REREAD = { refetch: [CcasIncidentsDocument] };

/** The incidents of a CCAS as dates, and what persons ask of it. */
@Injectable({ providedIn: 'root' })
export class IncidentsGateway {
  private readonly graph = inject(Graph);

  incidents(ccasId: string): Observable<CcasIncidents> {
    return this.graph.watch(CcasIncidentsDocument, { ccasId }).pipe(map(({ ccasIncidents }) => ccasIncidents));
  }

  createBreach(input: CreatePrivacyBreachInput): Promise<unknown> {
    return this.graph.create(CreatePrivacyBreachDocument, { input }, REREAD);
  }

  updateBreach(input: UpdatePrivacyBreachInput): Promise<unknown> {
    return this.graph.mutate(UpdatePrivacyBreachDocument, { input }, REREAD);
  }

  deleteBreach(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeletePrivacyBreachDocument, { input }, REREAD);
  }

  createRequest(input: CreateRightsRequestInput): Promise<unknown> {
    return this.graph.create(CreateRightsRequestDocument, { input }, REREAD);
  }

  updateRequest(input: UpdateRightsRequestInput): Promise<unknown> {
    return this.graph.mutate(UpdateRightsRequestDocument, { input }, REREAD);
  }

  deleteRequest(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeleteRightsRequestDocument, { input }, REREAD);
  }
}
