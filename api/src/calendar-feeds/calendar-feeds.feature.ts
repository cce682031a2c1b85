import type { Feature } from '../platform/declarations/feature';
import { CalendarFeedRow } from './calendar-feed.entity';
import { CalendarFeedsModule } from './calendar-feeds.module';
import { CalendarFeedsResolver } from './calendar-feeds.resolver';
import { CalendarFeeds } from './calendar-feeds.service';

/** What comes due, in the agendas of persons. It knows no feature: it reads what they declare to come due. */
export const CALENDAR_FEEDS: Feature = {
  name: 'calendar-feeds',
  module: CalendarFeedsModule,
  entities: [CalendarFeedRow],
  resolvers: [CalendarFeedsResolver],
  jobs: [{ name: 'calendar_feeds_forget', work: CalendarFeeds, every: 'day' }],
  impersonalTexts: { calendar_feed: ['muted_kinds'] },
};
