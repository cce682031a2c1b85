import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { SendMailAgainDocument, SentMailsDocument, type SentMailsQuery, type SentMailsQueryVariables } from './sent-mails.generated';

export type SentMails = SentMailsQuery['sentMails'];
export type SentMail = SentMails['items'][number];

/** What became of the mails that the product wrote. */
@Injectable({ providedIn: 'root' })
export class SentMailsGateway {
  private readonly graph = inject(Graph);

  list(asked: SentMailsQueryVariables): Observable<SentMails> {
    return this.graph.query(SentMailsDocument, asked).pipe(map(({ sentMails }) => sentMails));
  }

  async sendAgain({ id }: SentMail): Promise<void> {
    await this.graph.mutate(SendMailAgainDocument, { id });
  }
}
