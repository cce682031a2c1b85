import { MailMessage } from './mail-message.entity';

export { composeMail } from './compose-mail';
export { type MailEntry } from './mail-blocks';
export { MailModule } from './mail.module';
export { MailTransport } from './mail-transport';
export { type Mail, Outbox } from './outbox';

/** Table of the outbox. */
export const MAIL_ENTITIES = [MailMessage];
