import { inject, Injectable } from '@angular/core';
import { EMPTY, expand, map, type Observable, retry, switchMap, timer } from 'rxjs';
import { Graph } from '../core';
import { toApiError } from '../errors';
import { FileSender, type UploadRequest } from '../files';
import {
  ApplyTakeoverDocument,
  type ApplyTakeoverInput,
  GiveUpTakeoverDocument,
  SaveTakeoverDocument,
  type SaveTakeoverInput,
  TakeoverDocument,
  type TakeoverQuery,
  TakeoversDocument,
  type TakeoversQuery,
  UndoTakeoverDocument,
} from './takeover.generated';

export type Takeover = TakeoverQuery['takeover'];
export type TakeoverContent = NonNullable<Takeover['content']>;
export type TakeoverWord = TakeoverContent['words'][number];
export type TakeoverLine = TakeoversQuery['takeovers'][number];

const POLL_MS = 1_000;
const RETRY_MS = 3_000;

/** Whether something goes on with it. */
export const isUnderWay = ({ state }: Pick<Takeover, 'state'>): boolean => state === 'applying' || state === 'undoing';

/** Workbooks that a network had before: sent, mapped, applied, undone. */
@Injectable({ providedIn: 'root' })
export class TakeoverGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);

  /** Sends a workbook; gives the id of its takeover. */
  async upload(networkId: string, { file, ...how }: Omit<UploadRequest, 'url'>): Promise<string> {
    const asked = new URLSearchParams({ networkId, name: file.name });
    const answer = await this.sender.send({ url: `/takeovers?${asked}`, file, ...how });
    return (JSON.parse(answer) as { takeover: { id: string } }).takeover.id;
  }

  list(networkId: string): Observable<readonly TakeoverLine[]> {
    return this.graph.query(TakeoversDocument, { networkId }).pipe(map(({ takeovers }) => takeovers));
  }

  /** One of them, asked again every second while something goes on. */
  follow(id: string): Observable<Takeover> {
    const ask = this.graph.query(TakeoverDocument, { id }).pipe(map(({ takeover }) => takeover));
    const later = timer(POLL_MS).pipe(
      switchMap(() => ask),
      retry({
        delay: (error) => {
          if (toApiError(error).reason === 'NETWORK_FAILURE') return timer(RETRY_MS);
          throw error;
        },
      }),
    );
    return ask.pipe(expand((takeover) => (isUnderWay(takeover) ? later : EMPTY)));
  }

  async save(input: SaveTakeoverInput): Promise<Takeover> {
    return (await this.graph.mutate(SaveTakeoverDocument, { input })).saveTakeover;
  }

  async apply(input: ApplyTakeoverInput): Promise<void> {
    await this.graph.mutate(ApplyTakeoverDocument, { input });
  }

  async undo(id: string): Promise<void> {
    await this.graph.mutate(UndoTakeoverDocument, { id });
  }

  async giveUp(id: string): Promise<void> {
    await this.graph.mutate(GiveUpTakeoverDocument, { id });
  }
}
