import { inject, Injectable } from '@angular/core';
import { combineLatest, map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { type FunderChoice, PickersGateway } from '../pickers';
import type { PublishableFigure } from '@maillage/domain';
import {
  FigurePublicationsDocument,
  type FigurePublicationsQuery,
  PublishedContactsDocument,
  type PublishedContactsQuery,
  PublishedFiguresDocument,
  type PublishedFiguresQuery,
  PublishFigureDocument,
} from './figures.generated';
import { PublishedInitiativesDocument, type PublishedInitiativesQuery } from './publications.generated';

export type PublishedInitiative = PublishedInitiativesQuery['publishedInitiatives'][number];
export type PublishedFigure = PublishedFiguresQuery['publishedFigures'][number];
export type PublishedContact = PublishedContactsQuery['publishedContacts'][number];
interface Audiences extends FigurePublicationsQuery {
  readonly funders: readonly FunderChoice[];
}

@Injectable({ providedIn: 'root' })
export class PublicationsGateway {
  private readonly graph = inject(Graph);
  private readonly pickers = inject(PickersGateway);

  watchAll(): Observable<PublishedInitiative[]> {
    return this.graph.watch(PublishedInitiativesDocument).pipe(map(({ publishedInitiatives }) => publishedInitiatives));
  }

  watchFigures(): Observable<PublishedFigure[]> {
    return this.graph.watch(PublishedFiguresDocument).pipe(map(({ publishedFigures }) => publishedFigures));
  }

  watchContacts(): Observable<PublishedContact[]> {
    return this.graph.watch(PublishedContactsDocument).pipe(map(({ publishedContacts }) => publishedContacts));
  }

  /** Who sees which figure of a network, and the funders that it has. */
  audiences(networkId: string): Observable<Audiences> {
    const published = this.graph.watch(FigurePublicationsDocument, { networkId }, { fetchPolicy: 'network-only' });
    return combineLatest([published, this.pickers.funders(networkId)]).pipe(map(([{ figurePublications }, funders]) => ({ figurePublications, funders })));
  }

  async publishFigure(networkId: string, figure: PublishableFigure, funderId: string, isPublished: boolean): Promise<void> {
    await this.graph.mutate(PublishFigureDocument, { input: { networkId, figure, funderId, isPublished } }, { refetch: [FigurePublicationsDocument] });
  }
}
