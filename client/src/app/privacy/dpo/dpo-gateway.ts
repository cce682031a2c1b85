import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import type {
  CreateCnilProcedureInput,
  CreateDpoDesignationInput,
  DeletePrivacyRowInput,
  UpdateCnilProcedureInput,
  UpdateDpoDesignationInput,
} from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  CcasDpoDocument,
  type CcasDpoQuery,
  CreateCnilProcedureDocument,
  CreateDpoDesignationDocument,
  DeleteCnilProcedureDocument,
  DeleteDpoDesignationDocument,
  UpdateCnilProcedureDocument,
  UpdateDpoDesignationDocument,
} from './dpo.generated';

export type CcasDpo = CcasDpoQuery['ccasDpo'];
export type Designation = CcasDpo['designations'][number];
export type Procedure = CcasDpo['procedures'][number];

const REREAD = { refetch: [CcasDpoDocument] };

/** The DPO of a CCAS, and what the CNIL opened. */
@Injectable({ providedIn: 'root' })
export class DpoGateway {
  private readonly graph = inject(Graph);

  dpo(ccasId: string): Observable<CcasDpo> {
    return this.graph.watch(CcasDpoDocument, { ccasId }).pipe(map(({ ccasDpo }) => ccasDpo));
  }

  designate(input: CreateDpoDesignationInput): Promise<unknown> {
    return this.graph.create(CreateDpoDesignationDocument, { input }, REREAD);
  }

  updateDesignation(input: UpdateDpoDesignationInput): Promise<unknown> {
    return this.graph.mutate(UpdateDpoDesignationDocument, { input }, REREAD);
  }

  deleteDesignation(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeleteDpoDesignationDocument, { input }, REREAD);
  }

  openProcedure(input: CreateCnilProcedureInput): Promise<unknown> {
    return this.graph.create(CreateCnilProcedureDocument, { input }, REREAD);
  }

  updateProcedure(input: UpdateCnilProcedureInput): Promise<unknown> {
    return this.graph.mutate(UpdateCnilProcedureDocument, { input }, REREAD);
  }

  deleteProcedure(input: DeletePrivacyRowInput): Promise<unknown> {
    return this.graph.mutate(DeleteCnilProcedureDocument, { input }, REREAD);
  }
}
