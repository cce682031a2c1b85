export { ccasRecipients, type Recipient } from './absences/recipients.queries';
export { HeldBackPerson, heldBackPersons } from './allowance/held-back.type';
export { type HeldBack, MailAllowance } from './allowance/mail-allowance.service';
export { News } from './notifications/news.service';
export type { Told } from './notifications/told';
export { type PlacesSeen, type ReadableNews, ReadableNewsService } from './notifications/readable-news.service';
export { newsPreferencesOf } from './preferences/news-preferences.queries';
export { NewsModule } from './news.module';
