import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { HelpContactsDocument, type HelpContactsQuery, PublisherDocument, type PublisherQuery } from './legal.generated';

type Publisher = PublisherQuery['publisher'];
type HelpContact = HelpContactsQuery['helpContacts'][number];

@Injectable({ providedIn: 'root' })
export class LegalGateway {
  private readonly graph = inject(Graph);

  publisher(): Observable<Publisher> {
    return this.graph.watch(PublisherDocument, {}).pipe(map(({ publisher }) => publisher));
  }

  /** Whom the people of a network call. */
  helpContacts(networkId: string): Observable<readonly HelpContact[]> {
    return this.graph.watch(HelpContactsDocument, { networkId }).pipe(map(({ helpContacts }) => helpContacts));
  }
}
