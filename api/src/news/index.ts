export { ccasRecipients, type Recipient } from './absences/recipients.queries';
export { type HeldBack, MailAllowance } from './allowance/mail-allowance.service';
export { News } from './notifications/news.service';
export type { Told } from './notifications/told';
export { NewsModule } from './news.module';
