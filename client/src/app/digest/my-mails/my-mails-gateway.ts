import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { DigestPreviewDocument, type DigestPreviewQuery, MyMailsDocument, type MyMailsQuery, SetMyMailsDocument } from './my-mails.generated';

export type MyMails = MyMailsQuery['newsPreferences'];
export type DigestPreview = DigestPreviewQuery['digestPreview'];

/** How the person wants her mails. */
@Injectable({ providedIn: 'root' })
export class MyMailsGateway {
  private readonly graph = inject(Graph);

  mails(): Observable<MyMails> {
    return this.graph.watch(MyMailsDocument, {}).pipe(map(({ newsPreferences }) => newsPreferences));
  }

  /** The letter as it would be now, and when it comes. */
  async preview(): Promise<DigestPreview> {
    return (await firstValueFrom(this.graph.query(DigestPreviewDocument, {}))).digestPreview;
  }

  async set({ rhythm, hasMentionsAtOnce, mutedKinds }: MyMails): Promise<void> {
    await this.graph.mutate(SetMyMailsDocument, { input: { rhythm, hasMentionsAtOnce, mutedKinds } }, { refetch: [MyMailsDocument] });
  }
}
