import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Price } from '../../platform/bounds/price';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { markRead } from './notification.queries';
import { MarkNotificationsReadInput, NotificationPage, NotificationsArgs } from './notification.type';
import { ReadableNewsService } from './readable-news.service';

/** How far back the list goes: nobody reads further, and each object costs a look at who may read it. */
const LIST_LIMIT = 300;
/** Beyond, the bell says « 99+ ». */
const COUNT_LIMIT = 100;

/** What the viewer is told. */
@Resolver()
export class NotificationsResolver {
  constructor(
    private readonly news: ReadableNewsService,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  @Price(2)
  @Allow('news.own')
  @Query(() => NotificationPage, { description: 'What the viewer is told, in all her networks, as far as she may read it today.' })
  async notifications(@CurrentViewer() viewer: Viewer, @Args() { kinds, skip, take }: NotificationsArgs): Promise<NotificationPage> {
    const all = await this.news.list(this.dataSource, viewer, { limit: LIST_LIMIT });
    const wanted = kinds ? all.filter(({ kind }) => kinds.includes(kind)) : all;
    return { items: wanted.slice(skip, skip + take), totalCount: wanted.length, kinds: [...new Set(all.map(({ kind }) => kind))] };
  }

  @Allow('news.own')
  @Query(() => Int, { description: 'How many of them are unread; a hundred stands for more.' })
  unreadNotificationsCount(@CurrentViewer() viewer: Viewer): Promise<number> {
    return this.news.count(this.dataSource, viewer, { isUnread: true, limit: COUNT_LIMIT });
  }

  @Allow('news.own')
  @Mutation(() => Int, { description: 'Marks the viewer’s own news as read, others are unknown; how many are unread then.' })
  async markNotificationsRead(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) { ids = null, until = null, kinds = null }: MarkNotificationsReadInput,
  ): Promise<number> {
    const asked = { accountId: viewer.accountId, ids: ids && ids.filter(isId), until, kinds, at: this.clock.now() };
    await this.transactions.run(viewer, (manager) => markRead(manager, asked));
    return this.unreadNotificationsCount(viewer);
  }
}
