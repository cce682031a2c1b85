import type { Feature } from '../platform/declarations/feature';
import { MailChoiceKey } from './choices/mail-choice-key.entity';
import { MailChoicesResolver } from './choices/mail-choices.resolver';
import { DigestDecision } from './digest-decision.entity';
import { DigestModule } from './digest.module';
import { DigestPreviewResolver } from './letters/digest-preview.resolver';
import { DigestQueue } from './letters/digest-queue.service';
import { Digests } from './letters/digests.service';
import { MentionMail } from './mentions/mention-mail.entity';
import { MentionMails } from './mentions/mention-mails.service';

/** One mail per person for all of the product, and mentions at once. */
export const DIGEST: Feature = {
  name: 'digest',
  module: DigestModule,
  entities: [DigestDecision, MentionMail, MailChoiceKey],
  resolvers: [DigestPreviewResolver, MailChoicesResolver],
  jobs: [
    { name: 'digest_queue', work: DigestQueue, every: 'morning', isAtStart: true },
    { name: 'digest_write', work: Digests, atOnce: 2 },
    { name: 'digest_mentions', work: MentionMails, every: 'minute' },
  ],
  impersonalTexts: { digest_decision: ['told_keys'] },
};
