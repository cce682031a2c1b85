import { inject, Injectable } from '@angular/core';
import type { WorkbookFormat, WorkbookKind } from '@maillage/domain';
import { EMPTY, expand, firstValueFrom, map, type Observable, retry, switchMap, takeWhile, timer } from 'rxjs';
import { Graph, OwnFiles } from '../core';
import { ApiError, toApiError } from '../errors';
import { FileSender, type UploadRequest } from '../files';
import { isAtWork } from './workbook-words';
import {
  ApplyWorkbookDocument,
  type ApplyWorkbookInput,
  ChooseInWorkbookDocument,
  ExportWorkbookDocument,
  UndoWorkbookDocument,
  WorkbookExportDocument,
  WorkbookReturnDocument,
  type WorkbookReturnQuery,
  WorkbookReturnsDocument,
  type WorkbookReturnsQuery,
} from './workbooks.generated';

/** A workbook as a page has it written: what it shows, by ids, and what it has on, in words. */
export interface WorkbookToExport {
  readonly networkId: string;
  readonly kind: WorkbookKind;
  readonly filters: readonly { readonly name: string; readonly value: string }[];
  readonly selection: Readonly<Record<string, readonly string[]>>;
}

export type Returned = WorkbookReturnQuery['workbookReturn'];
export type ReturnedReport = NonNullable<Returned['report']>;
export type ReturnedLine = WorkbookReturnsQuery['workbookReturns'][number];

const EXPORT_POLL_MS = 250;
const POLL_MS = 500;
const RETRY_MS = 3_000;

/** Workbooks: taken out, brought back, followed, applied, undone. */
@Injectable({ providedIn: 'root' })
export class WorkbooksGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);
  private readonly files = inject(OwnFiles);

  /** Has it written, waits for it, and fetches it. */
  async takeOut(workbook: WorkbookToExport, format: WorkbookFormat, isAgain = false): Promise<{ readonly name: string; readonly blob: Blob }> {
    const { selection, ...asked } = workbook;
    const input = {
      ...asked,
      format,
      filters: [...asked.filters],
      selection: Object.entries(selection).map(([of, ids]) => ({ of, ids: [...ids] })),
    };
    const { id } = (await this.graph.mutate(ExportWorkbookDocument, { input })).exportWorkbook;
    const ask = this.graph.query(WorkbookExportDocument, { id }).pipe(map(({ workbookExport }) => workbookExport));
    const written = await firstValueFrom(
      ask.pipe(
        expand(() => this.later(ask, EXPORT_POLL_MS)),
        takeWhile(({ isReady, isFailed }) => !isReady && !isFailed, true),
        // the last one alone
        switchMap((one) => (one.isReady || one.isFailed ? [one] : EMPTY)),
      ),
    );
    if (written.isFailed) throw new ApiError('UNEXPECTED');
    try {
      return { name: written.fileName ?? 'classeur.xlsx', blob: await this.files.fetch(`/workbooks/${id}`) };
    } catch (error) {
      // something of what it says went between its writing and now: what stands is written anew
      if (!isAgain && toApiError(error).reason === 'NOT_FOUND') return this.takeOut(workbook, format, true);
      throw error;
    }
  }

  /** Sends a file; gives the id of its return. */
  async bringBack(networkId: string, { file, ...how }: Omit<UploadRequest, 'url'>): Promise<string> {
    const answer = await this.sender.send({ url: `/workbooks?${new URLSearchParams({ networkId, name: file.name })}`, file, ...how });
    return (JSON.parse(answer) as { workbook: { id: string } }).workbook.id;
  }

  /** One of them, asked again while somebody works on it. */
  follow(id: string): Observable<Returned> {
    const ask = this.graph.query(WorkbookReturnDocument, { id }).pipe(map(({ workbookReturn }) => workbookReturn));
    return ask.pipe(expand(({ status }) => (isAtWork(status) ? this.later(ask, POLL_MS) : EMPTY)));
  }

  /** The latest of one's own. */
  list(networkId: string): Observable<readonly ReturnedLine[]> {
    return this.graph.query(WorkbookReturnsDocument, { networkId }).pipe(map(({ workbookReturns }) => workbookReturns));
  }

  async choose(input: ApplyWorkbookInput): Promise<void> {
    await this.graph.mutate(ChooseInWorkbookDocument, { input });
  }

  async apply(input: ApplyWorkbookInput): Promise<void> {
    await this.graph.mutate(ApplyWorkbookDocument, { input });
  }

  async undo(id: string): Promise<void> {
    await this.graph.mutate(UndoWorkbookDocument, { id });
  }

  /** A question asked again after a while. A network that fails in between stops nothing: the work goes on without us. */
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
