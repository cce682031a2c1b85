import { inject, Injectable } from '@angular/core';
import type { FormDefinition, FormFileMapping, FormFileReading, FormFileSheet } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type {
  CloseFormCollectionInput,
  CreateFormCollectionInput,
  FormAnswerInput,
  ImportFormAnswersInput,
  PresentFormReturnInput,
  ReturnFormReturnInput,
  SeenFormAnswerInput,
  SeenFormReturnInput,
  SubmitFormReturnInput,
} from '../../generated/schema-types';
import { Graph } from '../core';
import { FileSender, type UploadRequest } from '../files';
import {
  AddFormRemarkDocument,
  AnswerFormDocument,
  CloseFormCollectionDocument,
  ConfirmFormAnswersDocument,
  CreateFormCollectionDocument,
  ExcuseFormReturnDocument,
  FormCollectionDocument,
  type FormCollectionFieldsFragment,
  FormCollectionsDocument,
  type FormCollectionsQuery,
  FormReturnDocument,
  type FormReturnFieldsFragment,
  type FormReturnQuery,
  FormReturnsToCorrectDocument,
  ImportFormAnswersDocument,
  type ImportFormAnswersMutation,
  type FormReturnsToCorrectQuery,
  PrefillFormReturnDocument,
  PresentFormReturnDocument,
  ReopenFormReturnDocument,
  ReturnFormReturnDocument,
  SettleFormRemarkDocument,
  SubmitFormReturnDocument,
  ValidateFormReturnDocument,
} from './forms.generated';

export type CollectionSummary = FormCollectionsQuery['formCollections'][number];
export type Collection = Omit<FormCollectionFieldsFragment, 'definition'> & { readonly definition: FormDefinition };
export type ReturnSummary = Collection['returns'][number];
/** What changes of a return when somebody acts on it. */
export type ReturnChange = FormReturnFieldsFragment;
export type FormReturn = Omit<FormReturnQuery['formReturn'], 'definition'> & { readonly definition: FormDefinition };
export interface ReturnKey {
  readonly collectionId: string;
  readonly ccasId: string;
}

/** What a file of the CCAS says. */
export interface SentFormFile {
  readonly name: string;
  readonly sheets: readonly FormFileSheet[];
  readonly remembered: FormFileMapping | null;
}

const CHANGED = { outdated: ['formCollections', 'formCollection', 'formReturnsToCorrect'] };
const collectionOf = (fields: FormCollectionFieldsFragment): Collection => fields as Collection;

/** Collections and what CCAS answer to them. */
@Injectable({ providedIn: 'root' })
export class CollectionsGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);

  all(networkId: string): Observable<readonly CollectionSummary[]> {
    return this.graph.watch(FormCollectionsDocument, { networkId }).pipe(map(({ formCollections }) => formCollections));
  }

  one(id: string): Observable<Collection> {
    return this.graph.watch(FormCollectionDocument, { id }).pipe(map(({ formCollection }) => collectionOf(formCollection)));
  }

  async create(input: CreateFormCollectionInput): Promise<Collection> {
    return collectionOf((await this.graph.create(CreateFormCollectionDocument, { input }, CHANGED)).createFormCollection);
  }

  async close(input: CloseFormCollectionInput): Promise<Collection> {
    return collectionOf((await this.graph.mutate(CloseFormCollectionDocument, { input }, CHANGED)).closeFormCollection);
  }

  return(key: ReturnKey): Observable<FormReturn> {
    return this.graph.query(FormReturnDocument, { ...key }).pipe(map(({ formReturn }) => formReturn as FormReturn));
  }

  async answer(key: ReturnKey, answers: FormAnswerInput[]): Promise<{ readonly formReturn: ReturnChange; readonly conflicts: readonly string[] }> {
    return (await this.graph.mutate(AnswerFormDocument, { input: { ...key, answers } }, CHANGED)).answerForm;
  }

  async confirm(key: ReturnKey, answers: readonly SeenFormAnswerInput[]): Promise<ReturnChange> {
    return (await this.graph.mutate(ConfirmFormAnswersDocument, { input: { ...key, answers: [...answers] } }, CHANGED)).confirmFormAnswers;
  }

  toCorrect(networkId: string, ccasId: string): Observable<FormReturnsToCorrectQuery['formReturnsToCorrect']> {
    return this.graph.watch(FormReturnsToCorrectDocument, { networkId, ccasId }).pipe(map(({ formReturnsToCorrect }) => formReturnsToCorrect));
  }

  /** Has a file read: nothing of it is kept. */
  async readFile({ collectionId, ccasId }: ReturnKey, reads: FormFileReading, { file, ...how }: Omit<UploadRequest, 'url'>): Promise<SentFormFile> {
    const asked = new URLSearchParams({ collectionId, ccasId, reads });
    const answer = await this.sender.send({ url: `/form-files?${asked}`, file, ...how });
    return { name: file.name, ...(JSON.parse(answer) as Omit<SentFormFile, 'name'>) };
  }

  async importAnswers(input: ImportFormAnswersInput): Promise<ImportFormAnswersMutation['importFormAnswers']> {
    return (await this.graph.mutate(ImportFormAnswersDocument, { input }, CHANGED)).importFormAnswers;
  }

  async prefill(key: ReturnKey): Promise<ReturnChange> {
    return (await this.graph.mutate(PrefillFormReturnDocument, { input: { ...key } }, CHANGED)).prefillFormReturn;
  }

  async submit(input: SubmitFormReturnInput): Promise<ReturnChange> {
    return (await this.graph.mutate(SubmitFormReturnDocument, { input }, CHANGED)).submitFormReturn;
  }

  async sendBack(input: ReturnFormReturnInput): Promise<ReturnChange> {
    return (await this.graph.mutate(ReturnFormReturnDocument, { input }, CHANGED)).returnFormReturn;
  }

  async validate(input: SeenFormReturnInput): Promise<ReturnChange> {
    return (await this.graph.mutate(ValidateFormReturnDocument, { input }, CHANGED)).validateFormReturn;
  }

  async reopen(input: SeenFormReturnInput): Promise<ReturnChange> {
    return (await this.graph.mutate(ReopenFormReturnDocument, { input }, CHANGED)).reopenFormReturn;
  }

  async excuse(input: SeenFormReturnInput): Promise<ReturnChange> {
    return (await this.graph.mutate(ExcuseFormReturnDocument, { input }, CHANGED)).excuseFormReturn;
  }

  async present(input: PresentFormReturnInput): Promise<ReturnChange> {
    return (await this.graph.mutate(PresentFormReturnDocument, { input }, CHANGED)).presentFormReturn;
  }

  async remark(key: ReturnKey, entry: string | null, body: string): Promise<ReturnChange> {
    return (await this.graph.create(AddFormRemarkDocument, { input: { ...key, entry, body } }, CHANGED)).addFormRemark;
  }

  async settle(id: string, version: number): Promise<void> {
    await this.graph.mutate(SettleFormRemarkDocument, { input: { id, version, isSettled: true } }, CHANGED);
  }
}
