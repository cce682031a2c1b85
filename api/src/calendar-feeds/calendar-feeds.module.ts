import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { DeadlinesModule } from '../deadlines';
import { CalendarContents } from './calendar-contents.service';
import { CalendarFeeds } from './calendar-feeds.service';
import { CalendarFeedsResolver } from './calendar-feeds.resolver';
import { CalendarsController } from './calendars.controller';

/** What comes due, in the agendas of persons. */
@Module({
  imports: [AccountsModule, DeadlinesModule],
  controllers: [CalendarsController],
  providers: [CalendarContents, CalendarFeeds, CalendarFeedsResolver],
})
export class CalendarFeedsModule {}
