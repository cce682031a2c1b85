import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { FileSender, type UploadRequest } from '../../files';
import type { OutlineKind } from './outline-kinds';
import { LoadedOutlinesDocument, type LoadedOutlinesQuery, OutlinesCountryDocument } from './outlines.generated';
import { type OutlinesAnswer, outlinesAnswer } from './outlines-words';

export type LoadedOutlines = LoadedOutlinesQuery['territoryOutlines'];

/** What outlines are of, from where, and on which day their perimeters held. */
export interface OutlinesFile {
  readonly kind: OutlineKind;
  readonly source: string;
  readonly on: string;
  readonly file: File;
  /** The property that holds the code, where a person named it. */
  readonly codeProperty?: string;
  /** The person says that latitude comes first. */
  readonly axes?: 'swapped';
}

/** Outlines of territories: a file sent, and what the maps have of them. */
@Injectable({ providedIn: 'root' })
export class OutlinesGateway {
  private readonly graph = inject(Graph);
  private readonly sender = inject(FileSender);

  async upload({ file, ...about }: OutlinesFile, how: Pick<UploadRequest, 'onProgress' | 'signal'>): Promise<OutlinesAnswer> {
    return outlinesAnswer(await this.sender.send({ url: `/outlines?${new URLSearchParams({ ...about })}`, file, ...how }));
  }

  /** As they are now: never those from before an upload. */
  loaded(withinId: number, kind: OutlineKind, on: string): Observable<LoadedOutlines> {
    return this.graph.query(LoadedOutlinesDocument, { withinId, kind, on }).pipe(map(({ territoryOutlines }) => territoryOutlines));
  }

  /** The number of France, in which the départements stand. */
  countryId(): Observable<number | null> {
    return this.graph.watch(OutlinesCountryDocument, {}, { fetchPolicy: 'cache-first' }).pipe(map(({ territories }) => territories.items.at(0)?.id ?? null));
  }
}
