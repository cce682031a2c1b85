import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { Price } from '../platform/bounds/price';
import { CalendarFeed, MadeCalendarFeed, SetCalendarFeedKindsInput } from './calendar-feed.type';
import { CalendarFeeds } from './calendar-feeds.service';

/** A person's own feed for her agenda. */
@Resolver()
export class CalendarFeedsResolver {
  constructor(private readonly service: CalendarFeeds) {}

  @Allow('calendarFeeds.own')
  @Price(2)
  @Query(() => CalendarFeed, { description: 'The feed of the viewer, and what it would hold.' })
  calendarFeed(@CurrentViewer() viewer: Viewer): Promise<CalendarFeed> {
    return this.service.get(viewer);
  }

  @Allow('calendarFeeds.own')
  @Mutation(() => MadeCalendarFeed, { description: 'Makes the feed of the viewer, unless there is one.' })
  makeCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<MadeCalendarFeed> {
    return this.service.make(viewer);
  }

  @Allow('calendarFeeds.own')
  @Mutation(() => MadeCalendarFeed, { description: 'Gives the feed of the viewer another address; the former one ends at once.' })
  renewCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<MadeCalendarFeed> {
    return this.service.renew(viewer);
  }

  @Allow('calendarFeeds.own')
  @Mutation(() => CalendarFeed, { description: 'Chooses what the feed of the viewer holds.' })
  setCalendarFeedKinds(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What it leaves out.' }) input: SetCalendarFeedKindsInput,
  ): Promise<CalendarFeed> {
    return this.service.setKinds(viewer, input.mutedKinds);
  }

  @Allow('calendarFeeds.own')
  @Mutation(() => Boolean, { description: 'Ends the feed of the viewer: its address opens nothing any more.' })
  revokeCalendarFeed(@CurrentViewer() viewer: Viewer): Promise<boolean> {
    return this.service.revoke(viewer);
  }
}
