import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow, CurrentViewer } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { keepNewsPreferences, newsPreferencesOf } from './news-preferences.queries';
import { NewsPreferencesType, SetNewsPreferencesInput } from './news-preferences.type';

/** How the viewer wants her news by mail. */
@Resolver()
export class NewsPreferencesResolver {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  @Allow('news.own')
  @Query(() => NewsPreferencesType, { description: 'How the viewer wants her news by mail.' })
  newsPreferences(@CurrentViewer() viewer: Viewer): Promise<NewsPreferencesType> {
    return newsPreferencesOf(this.dataSource, viewer.accountId);
  }

  @Allow('news.own')
  @Mutation(() => NewsPreferencesType, { description: 'Says how the viewer wants her news by mail.' })
  async setNewsPreferences(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'All of it.' }) input: SetNewsPreferencesInput,
  ): Promise<NewsPreferencesType> {
    await this.transactions.run(viewer, (manager) => keepNewsPreferences(manager, viewer.accountId, input, this.clock.now()));
    return newsPreferencesOf(this.dataSource, viewer.accountId);
  }
}
