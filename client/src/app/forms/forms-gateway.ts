import { inject, Injectable } from '@angular/core';
import type { FormDefinition } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type { ArchiveFormInput, CreateFormInput, PublishFormInput } from '../../generated/schema-types';
import { Graph } from '../core';
import {
  ArchiveFormDocument,
  CreateFormDocument,
  FormDocument,
  type FormFieldsFragment,
  FormModelsDocument,
  type FormModelsQuery,
  FormsDocument,
  type FormsQuery,
  PrefillSourcesDocument,
  type PrefillSourcesQuery,
  PublishFormDocument,
  SaveFormDraftDocument,
} from './forms.generated';

/** A form with its draft and its versions. */
export type Form = Omit<FormFieldsFragment, 'draft' | 'versions'> & {
  readonly draft: FormDefinition | null;
  readonly versions: readonly (Omit<FormFieldsFragment['versions'][number], 'definition'> & { readonly definition: FormDefinition })[];
};
export type FormSummary = FormsQuery['forms'][number];
/** An indicator that may fill a figure in. */
export type PrefillSource = PrefillSourcesQuery['indicators']['items'][number];
export type FormModelSummary = FormModelsQuery['formModels'][number];

const CHANGED = { outdated: ['forms'] };
const formOf = (fields: FormFieldsFragment): Form => fields as Form;

/** Forms, composed and published in versions. */
@Injectable({ providedIn: 'root' })
export class FormsGateway {
  private readonly graph = inject(Graph);

  all(networkId: string): Observable<readonly FormSummary[]> {
    return this.graph.watch(FormsDocument, { networkId }).pipe(map(({ forms }) => forms));
  }

  models(): Observable<readonly FormModelSummary[]> {
    return this.graph.watch(FormModelsDocument).pipe(map(({ formModels }) => formModels));
  }

  one(id: string): Observable<Form> {
    return this.graph.watch(FormDocument, { id }).pipe(map(({ form }) => formOf(form)));
  }

  /** Those that are published for everybody: a network's own numbers are no source of theirs. */
  prefillSources(networkId: string): Observable<readonly PrefillSource[]> {
    return this.graph.watch(PrefillSourcesDocument, { networkId }).pipe(map(({ indicators }) => indicators.items.filter((one) => one.networkId === null)));
  }

  async create(input: CreateFormInput): Promise<Form> {
    return formOf((await this.graph.create(CreateFormDocument, { input }, CHANGED)).createForm);
  }

  async saveDraft(id: string, version: number, title: string, definition: FormDefinition): Promise<Form> {
    const input = { id, version, title, definition: JSON.stringify(definition) };
    return formOf((await this.graph.mutate(SaveFormDraftDocument, { input }, CHANGED)).saveFormDraft);
  }

  async publish(input: PublishFormInput): Promise<Form> {
    return formOf((await this.graph.mutate(PublishFormDocument, { input }, CHANGED)).publishForm);
  }

  async archive(input: ArchiveFormInput): Promise<Form> {
    return formOf((await this.graph.mutate(ArchiveFormDocument, { input }, CHANGED)).archiveForm);
  }
}
