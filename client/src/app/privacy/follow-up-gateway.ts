import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  CreateCnilProcedureInput,
  CreateDpoDesignationInput,
  CreatePrivacyBreachInput,
  CreateRightsRequestInput,
  DeletePrivacyRowInput,
  UpdateCnilProcedureInput,
  UpdateDpoDesignationInput,
  UpdatePrivacyBreachInput,
  UpdateRightsRequestInput,
} from '../../generated/schema-types';
import { Graph } from '../core';
import {
  CcasDpoDocument,
  type CcasDpoQuery,
  CcasIncidentsDocument,
  type CcasIncidentsQuery,
  CreateCnilProcedureDocument,
  CreateDpoDesignationDocument,
  CreatePrivacyBreachDocument,
  CreateRightsRequestDocument,
  DeleteCnilProcedureDocument,
  DeleteDpoDesignationDocument,
  DeletePrivacyBreachDocument,
  DeleteRightsRequestDocument,
  UpdateCnilProcedureDocument,
  UpdateDpoDesignationDocument,
  UpdatePrivacyBreachDocument,
  UpdateRightsRequestDocument,
} from './follow-up.generated';

export type CcasDpo = CcasDpoQuery['ccasDpo'];
export type Designation = CcasDpo['designations'][number];
export type Procedure = CcasDpo['procedures'][number];
export type CcasIncidents = CcasIncidentsQuery['ccasIncidents'];
export type Breach = CcasIncidents['breaches'][number];
export type RightsRequest = CcasIncidents['requests'][number];

const DPO = { refetch: [CcasDpoDocument] };
const INCIDENTS = { refetch: [CcasIncidentsDocument] };

/** The DPO of a CCAS, what the CNIL opened, and its incidents as dates. */
@Injectable({ providedIn: 'root' })
export class FollowUpGateway {
  private readonly graph = inject(Graph);

  dpo(ccasId: string): Observable<CcasDpo> {
    return this.graph.watch(CcasDpoDocument, { ccasId }).pipe(map(({ ccasDpo }) => ccasDpo));
  }

  incidents(ccasId: string): Observable<CcasIncidents> {
    return this.graph.watch(CcasIncidentsDocument, { ccasId }).pipe(map(({ ccasIncidents }) => ccasIncidents));
  }

  designate(input: CreateDpoDesignationInput): Promise<unknown> {
    return this.graph.create(CreateDpoDesignationDocument, { input }, DPO);
  }

  updateDesignation(input: UpdateDpoDesignationInput): Promise<unknown> {
    return this.graph.mutate(UpdateDpoDesignationDocument, { input }, DPO);
  }

  deleteDesignation(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeleteDpoDesignationDocument, { input }, DPO);
  }

  openProcedure(input: CreateCnilProcedureInput): Promise<unknown> {
    return this.graph.create(CreateCnilProcedureDocument, { input }, DPO);
  }

  updateProcedure(input: UpdateCnilProcedureInput): Promise<unknown> {
    return this.graph.mutate(UpdateCnilProcedureDocument, { input }, DPO);
  }

  deleteProcedure(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeleteCnilProcedureDocument, { input }, DPO);
  }

  createBreach(input: CreatePrivacyBreachInput): Promise<unknown> {
    return this.graph.create(CreatePrivacyBreachDocument, { input }, INCIDENTS);
  }

  updateBreach(input: UpdatePrivacyBreachInput): Promise<unknown> {
    return this.graph.mutate(UpdatePrivacyBreachDocument, { input }, INCIDENTS);
  }

  deleteBreach(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeletePrivacyBreachDocument, { input }, INCIDENTS);
  }

  createRequest(input: CreateRightsRequestInput): Promise<unknown> {
    return this.graph.create(CreateRightsRequestDocument, { input }, INCIDENTS);
  }

  updateRequest(input: UpdateRightsRequestInput): Promise<unknown> {
    return this.graph.mutate(UpdateRightsRequestDocument, { input }, INCIDENTS);
  }

  deleteRequest(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeleteRightsRequestDocument, { input }, INCIDENTS);
  }
}
