import { inject, Injectable } from '@angular/core';
import type { NewsKind } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import {
  MarkNotificationsReadDocument,
  type MarkNotificationsReadMutationVariables,
  NotificationsDocument,
  type NotificationsQuery,
  UnreadNotificationsDocument,
} from './news.generated';

export type NewsView = NotificationsQuery['notifications'];
export type NewsItem = NewsView['items'][number];

/** What the person is told. */
@Injectable({ providedIn: 'root' })
export class NewsGateway {
  private readonly graph = inject(Graph);

  page(kinds: readonly NewsKind[] | null, skip: number, take: number): Observable<NewsView> {
    const asked = { kinds: kinds && [...kinds], skip, take };
    return this.graph.watch(NotificationsDocument, asked).pipe(map(({ notifications }) => notifications));
  }

  /** How many are unread. */
  unread(): Observable<number> {
    return this.graph.query(UnreadNotificationsDocument).pipe(map(({ unreadNotificationsCount }) => unreadNotificationsCount));
  }

  /** Marks some as read, and says how many are left. */
  async markRead(input: MarkNotificationsReadMutationVariables['input']): Promise<number> {
    return (await this.graph.mutate(MarkNotificationsReadDocument, { input }, { refetch: [NotificationsDocument] })).markNotificationsRead;
  }
}
