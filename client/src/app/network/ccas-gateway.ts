import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import type { CreateCcasInput, CreateOfficeInput, UpdateCcasInput, UpdateOfficeInput } from '../../generated/schema-types';
import { JournalDocument } from '../journal';
import {
  CcasDocument,
  CcasFollowUpDocument,
  type CcasFollowUpQuery,
  type CcasIdentityFragment,
  type CcasQuery,
  CreateCcasDocument,
  CreateOfficeDocument,
  DeleteOfficeDocument,
  type OfficeFieldsFragment,
  UpdateCcasDocument,
  UpdateOfficeDocument,
} from './ccas.generated';

export type Ccas = CcasQuery['ccas'];
export type CcasIdentity = CcasIdentityFragment;
export type Office = OfficeFieldsFragment;
/** When a CCAS last gave news, was reminded, was here; each null where it never was, or the person may not see it. */
export type CcasFollowUp = CcasFollowUpQuery['ccasList']['items'][number];

/** What stands on the page of a CCAS and changes with its offices. */
const REFETCH = [CcasDocument, JournalDocument];
/** Where a CCAS is chosen the list is read once: a new one, and one that closes, changes it. */
const CCAS_LISTS = ['ccasList'];

@Injectable({ providedIn: 'root' })
export class CcasGateway {
  private readonly graph = inject(Graph);

  watch(id: string): Observable<Ccas> {
    return this.graph.watch(CcasDocument, { id }, { isKept: true }).pipe(map(({ ccas }) => ccas));
  }

  /** The present state, for a form: never what the cache remembers. */
  get(id: string): Observable<Ccas> {
    return this.graph.query(CcasDocument, { id }).pipe(map(({ ccas }) => ccas));
  }

  /** Undefined: the CCAS is not in the list of the network, or no longer. */
  followUp(networkId: string, ccasId: string): Observable<CcasFollowUp | undefined> {
    return this.graph.watch(CcasFollowUpDocument, { networkId, ccasId }, { isKept: true }).pipe(map(({ ccasList }) => ccasList.items[0]));
  }

  async create(input: CreateCcasInput): Promise<CcasIdentity> {
    return (await this.graph.create(CreateCcasDocument, { input }, { outdated: CCAS_LISTS })).createCcas;
  }

  async update(input: UpdateCcasInput): Promise<CcasIdentity> {
    return (await this.graph.mutate(UpdateCcasDocument, { input }, { outdated: CCAS_LISTS })).updateCcas;
  }

  async createOffice(input: CreateOfficeInput): Promise<void> {
    await this.graph.create(CreateOfficeDocument, { input }, { refetch: REFETCH });
  }

  async updateOffice(input: UpdateOfficeInput): Promise<void> {
    await this.graph.mutate(UpdateOfficeDocument, { input }, { refetch: REFETCH });
  }

  async deleteOffice(office: Pick<Office, 'id' | 'version'>): Promise<void> {
    await this.graph.mutate(DeleteOfficeDocument, { input: { id: office.id, version: office.version } }, { refetch: REFETCH });
  }
}
