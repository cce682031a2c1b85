import { inject, Injectable } from '@angular/core';
import type { EditionDocumentKind, TemplateReading } from '@maillage/domain';
import { EMPTY, expand, map, type Observable, retry, switchMap, timer } from 'rxjs';
import { Graph, OwnFiles } from '../core';
import { toApiError } from '../errors';
import { FileSender, type UploadRequest } from '../files';
import {
  EditionDocumentsDocument,
  type EditionDocumentsQuery,
  EditionTemplatesDocument,
  type EditionTemplatesQuery,
  MakeEditionDocumentsDocument,
  WithdrawEditionTemplateDocument,
} from './edition-documents.generated';

export type ShownDocument = EditionDocumentsQuery['editionDocuments'][number];
export type KeptTemplate = EditionTemplatesQuery['editionTemplates'][number];

/** What came of a template: what it says, and the document in base64, where it could be written. */
export interface WrittenWithTemplate {
  readonly reading: TemplateReading;
  readonly name: string;
  readonly document: string | null;
}

const POLL_MS = 1_500;
const RETRY_MS = 3_000;

/** Documents of an edition: asked for, followed, fetched. */
@Injectable({ providedIn: 'root' })
export class EditionDocumentsGateway {
  private readonly graph = inject(Graph);
  private readonly files = inject(OwnFiles);
  private readonly sender = inject(FileSender);

  /** Those of an edition, asked again while one of them is being made. */
  follow(editionId: string): Observable<readonly ShownDocument[]> {
    const ask = this.graph.query(EditionDocumentsDocument, { editionId }).pipe(map(({ editionDocuments }) => editionDocuments));
    const again = timer(POLL_MS).pipe(
      switchMap(() => ask),
      retry({
        delay: (error: unknown) => {
          if (toApiError(error).reason !== 'NETWORK_FAILURE') throw error;
          return timer(RETRY_MS);
        },
      }),
    );
    return ask.pipe(expand((documents) => (documents.some(({ state }) => state === 'waiting') ? again : EMPTY)));
  }

  async make(editionId: string, kinds: readonly EditionDocumentKind[]): Promise<void> {
    await this.graph.mutate(MakeEditionDocumentsDocument, { input: { editionId, kinds: [...kinds] } });
  }

  /** One more document, with a template that the network keeps. */
  async makeWith(editionId: string, templateId: string): Promise<void> {
    await this.graph.mutate(MakeEditionDocumentsDocument, { input: { editionId, kinds: ['own_docx'], templateId } });
  }

  templates(networkId: string): Observable<readonly KeptTemplate[]> {
    return this.graph.query(EditionTemplatesDocument, { networkId }).pipe(map(({ editionTemplates }) => editionTemplates));
  }

  async withdraw(id: string, version: number): Promise<void> {
    await this.graph.mutate(WithdrawEditionTemplateDocument, { input: { id, version } });
  }

  /** Keeps a template: a new one of the network, or the file of one that is there. Null where it has faults. */
  async keep(
    file: File,
    place: { readonly networkId: string; readonly name: string } | { readonly id: string; readonly version: string },
  ): Promise<{ readonly template: { readonly name: string } | null }> {
    const url = `/edition-templates/kept?${new URLSearchParams({ ...place, fileName: file.name })}`;
    const request = { url, file, onProgress: () => undefined, signal: new AbortController().signal };
    return JSON.parse(await this.sender.send(request)) as { readonly template: { readonly name: string } | null };
  }

  /** What a template says, and the edition written with it. */
  async writeWith(editionId: string, request: Omit<UploadRequest, 'url'>): Promise<WrittenWithTemplate> {
    return JSON.parse(await this.sender.send({ ...request, url: `/edition-templates?${new URLSearchParams({ editionId })}` })) as WrittenWithTemplate;
  }

  fetch(id: string): Promise<Blob> {
    return this.files.fetch(`/edition-documents/${id}`);
  }

  /** A template to begin with. */
  starter(): Promise<Blob> {
    return this.files.fetch('/edition-templates/depart');
  }
}
