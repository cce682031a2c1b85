import { CreationKeys } from '../creations/creation-keys.service';
import { MailSender } from '../mail/mail-sender';
import { MailResumption, MailTraces } from '../mail/mail-upkeep';
import { IncomingFiles } from '../http/incoming-files';
import type { JobDeclaration } from './job-declaration';

/** What the platform does in the background for itself. */
export const PLATFORM_JOBS: readonly JobDeclaration[] = [
  { name: 'mail_send', work: MailSender, atOnce: 2 },
  { name: 'mail_resume', work: MailResumption, every: 'minute', isAtStart: true },
  { name: 'mail_forget', work: MailTraces, every: 'day' },
  { name: 'incoming_files_forget', work: IncomingFiles, every: 'hour', isAtStart: true },
  { name: 'creation_keys_forget', work: CreationKeys, every: 'day' },
];
