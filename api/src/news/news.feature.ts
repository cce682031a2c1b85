import type { Feature } from '../platform/declarations/feature';
import { Absence } from './absences/absence.entity';
import { ABSENCES_NEWS } from './absences/absences.news';
import { Solicitation } from './allowance/solicitation.entity';
import { NEWS_CONSTRAINTS } from './news.errors';
import { NEWS_RESOLVERS, NewsModule } from './news.module';
import { Notification } from './notifications/notification.entity';
import { NewsPreference } from './preferences/news-preference.entity';
import { ForgetNews } from './upkeep/forget-news.service';
import { RefusedMails } from './upkeep/refused-mails.service';

/** What persons are told, what asks something of them by mail, and who stands in when they are away. */
export const NEWS: Feature = {
  name: 'news',
  module: NewsModule,
  entities: [Notification, Solicitation, Absence, NewsPreference],
  resolvers: NEWS_RESOLVERS,
  constraints: NEWS_CONSTRAINTS,
  news: ABSENCES_NEWS,
  jobs: [
    { name: 'news_refused_mails', work: RefusedMails, every: 'minute' },
    { name: 'news_forget', work: ForgetNews, every: 'day' },
  ],
  impersonalTexts: {
    notification: ['kind', 'subject_type', 'subject_id', 'merged_by'],
    solicitation: ['kind'],
    news_preference: ['rhythm', 'muted_kinds'],
  },
  history: { absence: { readBy: ['absences.manage'] } },
};
