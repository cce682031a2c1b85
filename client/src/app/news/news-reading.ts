import { inject, Injectable, signal } from '@angular/core';
import { newsAddress } from '@maillage/domain';
import { Session } from '../core';
import { messageOf } from '../errors';
import { Toasts } from '../ui';
import { NewsGateway, type NewsItem } from './news-gateway';
import { UnreadNews } from './unread-news';

/** What one does with news wherever they are shown: go where they stand, mark them as read. Provided by what shows them. */
@Injectable()
export class NewsReading {
  private readonly gateway = inject(NewsGateway);
  private readonly toasts = inject(Toasts);
  private readonly unread = inject(UnreadNews);
  private readonly session = inject(Session);
  private readonly marking = signal(false);
  readonly isMarking = this.marking.asReadonly();

  /** Where it stands. */
  linkOf({ kind, subject, ccas, about }: NewsItem): string | null {
    return newsAddress({ kind, subject, ccasId: ccas?.id ?? null, about });
  }

  /** Of which network, for whom has several. */
  networkOf({ networkId }: NewsItem): string | null {
    const networks = this.session.networks();
    return networks.length > 1 ? (networks.find(({ id }) => id === networkId)?.name ?? null) : null;
  }

  /** Whoever goes there has read it; going does not wait for it. */
  open(item: NewsItem): void {
    if (!item.isRead)
      void this.gateway.markRead({ ids: [item.id] }).then(
        (count) => this.unread.set(count),
        () => undefined,
      );
  }

  /** Marks them as read, and says so. */
  async mark(which: Parameters<NewsGateway['markRead']>[0], told: string): Promise<void> {
    this.marking.set(true);
    try {
      this.unread.set(await this.gateway.markRead(which));
      this.toasts.show(told);
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.marking.set(false);
    }
  }
}
