import { Module } from '@nestjs/common';
import { AbsencesResolver } from './absences/absences.resolver';
import { AbsencesService } from './absences/absences.service';
import { MailAllowance } from './allowance/mail-allowance.service';
import { News } from './notifications/news.service';
import { NotificationsResolver } from './notifications/notifications.resolver';
import { ReadableNewsService } from './notifications/readable-news.service';
import { NewsPreferencesResolver } from './preferences/news-preferences.resolver';
import { ForgetNews } from './upkeep/forget-news.service';
import { RefusedMails } from './upkeep/refused-mails.service';

/** Resolvers of this feature. */
export const NEWS_RESOLVERS = [AbsencesResolver, NewsPreferencesResolver, NotificationsResolver];

/** What persons are told, what asks something of them, and who stands in when they are away. */
@Module({
  providers: [...NEWS_RESOLVERS, AbsencesService, ForgetNews, MailAllowance, News, ReadableNewsService, RefusedMails],
  exports: [MailAllowance, News, ReadableNewsService],
})
export class NewsModule {}
