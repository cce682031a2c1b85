import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { JournalDocument } from '../journal';
import {
  EditionSharesDocument,
  type EditionShareFieldsFragment,
  GrantEditionDocument,
  MakeEditionLinkDocument,
  type MakeEditionLinkInput,
  RevokeEditionLinkDocument,
} from './edition-shares.generated';

export type Share = EditionShareFieldsFragment;
export type ShareLink = Share['links'][number];

/** Who reads the published editions of a network, as the API has it. */
@Injectable({ providedIn: 'root' })
export class EditionSharesGateway {
  private readonly graph = inject(Graph);

  shares(networkId: string): Observable<Share[]> {
    return this.graph.watch(EditionSharesDocument, { networkId }).pipe(map(({ editionShares }) => editionShares));
  }

  async grant(editionId: string, funderId: string, isGranted: boolean): Promise<void> {
    await this.graph.mutate(GrantEditionDocument, { input: { editionId, funderId, isGranted } }, { refetch: [JournalDocument] });
  }

  /** The address of the link, which nothing tells again. */
  async makeLink(input: MakeEditionLinkInput): Promise<string> {
    return (await this.graph.mutate(MakeEditionLinkDocument, { input }, { refetch: [JournalDocument] })).makeEditionLink.address;
  }

  async revokeLink(id: string): Promise<void> {
    await this.graph.mutate(RevokeEditionLinkDocument, { id }, { refetch: [JournalDocument] });
  }
}
