import { inject, Injectable } from '@angular/core';
import type { FormDefinition } from '@maillage/domain';
import { firstValueFrom, map, type Observable } from 'rxjs';
import type { FormResultsInput, TagFormAnswerInput, UpdateFormTagInput } from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  FormResultMatrixDocument,
  type FormResultMatrixQuery,
  FormResultsDocument,
  type FormResultsFieldsFragment,
  PublishFormResultsDocument,
  TagFormAnswerDocument,
  UpdateFormTagDocument,
} from './results.generated';

export type Results = Omit<FormResultsFieldsFragment, 'definition'> & { readonly definition: FormDefinition };
export type ResultLine = Results['lines'][number];
export type ResultTotal = ResultLine['total'];
export type ResultMatrix = FormResultMatrixQuery['formResultMatrix'];
type ResultTag = ResultMatrix['rows'][number]['tags'][number];
export type RowTag = ResultTag['tag'] & Pick<ResultTag, 'ccas'>;
export type ResultCell = ResultMatrix['rows'][number]['cells'][number];

/** What comes out of a collection. */
@Injectable({ providedIn: 'root' })
export class ResultsGateway {
  private readonly graph = inject(Graph);

  of(input: FormResultsInput): Observable<Results> {
    return this.graph.query(FormResultsDocument, { input }).pipe(map(({ formResults }) => formResults as Results));
  }

  matrix(input: FormResultsInput, section: string): Observable<ResultMatrix> {
    return this.graph.query(FormResultMatrixDocument, { input, section }).pipe(map(({ formResultMatrix }) => formResultMatrix));
  }

  /** The answers to several sections, one after another. */
  async matrices(input: FormResultsInput, sections: readonly string[]): Promise<readonly ResultMatrix[]> {
    const all: ResultMatrix[] = [];
    for (const section of sections) all.push(await firstValueFrom(this.matrix(input, section)));
    return all;
  }

  async publish(collectionId: string): Promise<void> {
    await this.graph.mutate(PublishFormResultsDocument, { collectionId });
  }

  async tag(input: TagFormAnswerInput): Promise<void> {
    await this.graph.mutate(TagFormAnswerDocument, { input });
  }

  async updateTag(input: UpdateFormTagInput): Promise<void> {
    await this.graph.mutate(UpdateFormTagDocument, { input });
  }
}
