import { inject, Injectable } from '@angular/core';
import type { EditionContent } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type {
  AddEditionCommentInput,
  CorrectEditionInput,
  CreateEditionInput,
  ResolveEditionCommentInput,
  PublishEditionInput,
  SeenEditionInput,
  SetEditionBlocksInput,
  UpdateEditionInput,
} from '../../generated/schema-types';
import { Graph } from '../core';
import {
  AddEditionCommentDocument,
  CorrectEditionDocument,
  CreateEditionDocument,
  DeleteEditionDocument,
  EditionChoicesDocument,
  type EditionChoicesQuery,
  EditionDocument,
  type EditionFieldsFragment,
  EditionPreviewDocument,
  type EditionPreviewQuery,
  EditionsDocument,
  type EditionSummaryFieldsFragment,
  PublishedEditionDocument,
  PublishEditionDocument,
  ResolveEditionCommentDocument,
  SetEditionBlocksDocument,
  SignEditionDocument,
  UpdateEditionDocument,
} from './editions.generated';

export type Edition = EditionFieldsFragment;
export type EditionSummary = EditionSummaryFieldsFragment;
export type EditionBlock = Edition['blocks'][number];
export type EditionComment = Edition['comments'][number];
export type EditionChoice = EditionChoicesQuery['editionChoices'][number];

/** What would be published, with what lacks of it. */
export interface EditionPreview {
  readonly content: EditionContent;
  readonly warnings: EditionPreviewQuery['editionPreview']['warnings'];
}

/** What was published, with its hash. */
export interface PublishedEdition {
  readonly hash: string;
  readonly content: EditionContent;
}

/** A preview is of what the edition is: after any change it is another. */
const CHANGED = { outdated: ['editions', 'editionPreview'] };

/** Editions, composed and published. */
@Injectable({ providedIn: 'root' })
export class EditionsGateway {
  private readonly graph = inject(Graph);

  all(networkId: string): Observable<readonly EditionSummary[]> {
    return this.graph.watch(EditionsDocument, { networkId }).pipe(map(({ editions }) => editions));
  }

  one(id: string): Observable<Edition> {
    return this.graph.watch(EditionDocument, { id }).pipe(map(({ edition }) => edition));
  }

  /** It never changes: asked for once. */
  published(id: string): Observable<PublishedEdition> {
    return this.graph
      .watch(PublishedEditionDocument, { id }, { fetchPolicy: 'cache-first' })
      .pipe(map(({ publishedEdition: { hash, content } }) => ({ hash, content: content as EditionContent })));
  }

  preview(id: string): Observable<EditionPreview> {
    return this.graph
      .query(EditionPreviewDocument, { id })
      .pipe(map(({ editionPreview: { content, warnings } }) => ({ content: content as EditionContent, warnings })));
  }

  choices(networkId: string): Observable<readonly EditionChoice[]> {
    return this.graph.watch(EditionChoicesDocument, { networkId }).pipe(map(({ editionChoices }) => editionChoices));
  }

  async create(input: CreateEditionInput): Promise<Edition> {
    return (await this.graph.create(CreateEditionDocument, { input }, CHANGED)).createEdition;
  }

  async update(input: UpdateEditionInput): Promise<Edition> {
    return (await this.graph.mutate(UpdateEditionDocument, { input }, CHANGED)).updateEdition;
  }

  async setBlocks(input: SetEditionBlocksInput): Promise<Edition> {
    return (await this.graph.mutate(SetEditionBlocksDocument, { input }, CHANGED)).setEditionBlocks;
  }

  async sign(input: SeenEditionInput): Promise<Edition> {
    return (await this.graph.mutate(SignEditionDocument, { input }, CHANGED)).signEdition;
  }

  async publish(input: PublishEditionInput): Promise<Edition> {
    return (await this.graph.mutate(PublishEditionDocument, { input }, CHANGED)).publishEdition;
  }

  async correct(input: CorrectEditionInput): Promise<Edition> {
    return (await this.graph.create(CorrectEditionDocument, { input }, CHANGED)).correctEdition;
  }

  async delete(input: SeenEditionInput): Promise<void> {
    await this.graph.mutate(DeleteEditionDocument, { input }, CHANGED);
  }

  async comment(input: AddEditionCommentInput): Promise<void> {
    await this.graph.create(AddEditionCommentDocument, { input }, { refetch: [EditionDocument] });
  }

  async resolve(input: ResolveEditionCommentInput): Promise<void> {
    await this.graph.mutate(ResolveEditionCommentDocument, { input }, { refetch: [EditionDocument] });
  }
}
