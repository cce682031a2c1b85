import { inject, Injectable } from '@angular/core';
import { EMPTY, expand, map, type Observable, retry, switchMap, timer } from 'rxjs';
import { Graph, OwnFiles } from '../../core';
import { toApiError } from '../../errors';
import type { ReturnKey } from '../collections-gateway';
import { type FormDocumentFieldsFragment, FormDocumentsDocument, MakeFormDocumentsDocument } from './return-documents.generated';

export type ReturnDocumentsShown = FormDocumentFieldsFragment;
export type ReturnDocument = ReturnDocumentsShown['documents'][number];

const POLL_MS = 1_500;
const RETRY_MS = 3_000;
const isWaiting = ({ state }: ReturnDocument): boolean => state === 'waiting';

/** Documents of what a CCAS answers: asked for, followed, fetched. */
@Injectable({ providedIn: 'root' })
export class ReturnDocumentsGateway {
  private readonly graph = inject(Graph);
  private readonly files = inject(OwnFiles);

  /** Those of a return, asked again while one of them is being made. */
  follow({ collectionId, ccasId }: ReturnKey): Observable<ReturnDocumentsShown> {
    const ask = this.graph.query(FormDocumentsDocument, { input: { collectionId, ccasId } }).pipe(map(({ formDocuments }) => formDocuments));
    const again = timer(POLL_MS).pipe(
      switchMap(() => ask),
      retry({
        delay: (error: unknown) => {
          if (toApiError(error).reason !== 'NETWORK_FAILURE') throw error;
          return timer(RETRY_MS);
        },
      }),
    );
    return ask.pipe(expand(({ documents }) => (documents.some(isWaiting) ? again : EMPTY)));
  }

  async make({ collectionId, ccasId }: ReturnKey): Promise<void> {
    await this.graph.mutate(MakeFormDocumentsDocument, { input: { collectionId, ccasId } });
  }

  fetch(id: string): Promise<Blob> {
    return this.files.fetch(`/form-documents/${id}`);
  }
}
