import { inject, Injectable } from '@angular/core';
import { EMPTY, expand, map, type Observable, retry, switchMap, timer } from 'rxjs';
import { Graph } from '../../core';
import { toApiError } from '../../errors';
import { FileSender, type UploadRequest } from '../../files';
import { isRunning } from './import-status';
import {
  CancelImportDocument,
  ConfirmImportDocument,
  type ConfirmImportInput,
  IndicatorImportDocument,
  type IndicatorImportQuery,
  IndicatorImportsDocument,
  type IndicatorImportsQuery,
  type IndicatorImportsQueryVariables,
  MapImportDocument,
  type ImportMappingInput,
  UndoImportDocument,
} from './imports.generated';

export type Import = IndicatorImportQuery['indicatorImport'];
export type ImportSample = NonNullable<Import['sample']>;
export type ImportReport = NonNullable<Import['report']>;
export type ImportPage = IndicatorImportsQuery['indicatorImports'];
export type ImportLine = ImportPage['items'][number];

/** In whose name a file is sent: of a network, or of the administration. */
export interface ImportScope {
  readonly networkId: string;
  readonly isAdministrative: boolean;
}

const POLL_MS = 1_000;
const LIST_POLL_MS = 3_000;
const RETRY_MS = 3_000;

/** Files of values: sent, followed while they are read and applied, mapped, confirmed, undone. */
@Injectable({ providedIn: 'root' })
export class ImportsGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);

  /** Sends a file; gives the number of its import. */
  async upload({ networkId, isAdministrative }: ImportScope, { file, ...how }: Omit<UploadRequest, 'url'>): Promise<number> {
    const asked = new URLSearchParams({ networkId, name: file.name, ...(isAdministrative ? { administration: '1' } : {}) });
    const answer = await this.sender.send({ url: `/imports?${asked}`, file, ...how });
    return (JSON.parse(answer) as { import: { id: number } }).import.id;
  }

  /** One import, asked again every second while something goes on. */
  follow(id: number): Observable<Import> {
    const ask = this.graph.query(IndicatorImportDocument, { id }).pipe(map(({ indicatorImport }) => indicatorImport));
    return ask.pipe(expand((one) => (isRunning(one.status) ? this.later(ask, POLL_MS) : EMPTY)));
  }

  /** The imports of a network, the latest first. */
  list(question: IndicatorImportsQueryVariables): Observable<ImportPage> {
    const ask = this.graph.query(IndicatorImportsDocument, question).pipe(map(({ indicatorImports }) => indicatorImports));
    return ask.pipe(expand(({ items }) => (items.some(({ status }) => isRunning(status)) ? this.later(ask, LIST_POLL_MS) : EMPTY)));
  }

  async map(input: ImportMappingInput): Promise<void> {
    await this.graph.mutate(MapImportDocument, { input });
  }

  /** Applies it. What the screens show of the values is read anew. */
  async confirm(input: ConfirmImportInput): Promise<void> {
    await this.graph.mutate(ConfirmImportDocument, { input });
  }

  async cancel(id: number): Promise<void> {
    await this.graph.mutate(CancelImportDocument, { id });
  }

  async undo(id: number): Promise<void> {
    await this.graph.mutate(UndoImportDocument, { id });
  }

  /** A question asked again after a while. A network that fails in between stops nothing: the import goes on without us. */
  private later<T>(ask: Observable<T>, milliseconds: number): Observable<T> {
    const delay = (error: unknown) => {
      if (toApiError(error).reason !== 'NETWORK_FAILURE') throw error;
      return timer(RETRY_MS);
    };
    return timer(milliseconds).pipe(
      switchMap(() => ask),
      retry({ delay }),
    );
  }
}
