import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { AsksModule } from '../asks';
import { DeadlinesModule } from '../deadlines';
import { HomeModule } from '../home';
import { JournalModule } from '../journal';
import { NewsModule } from '../news';
import { MailChoiceLinks } from './choices/mail-choice-links';
import { MailChoicesResolver } from './choices/mail-choices.resolver';
import { MailChoicesService } from './choices/mail-choices.service';
import { MailRefusalsController } from './choices/mail-refusals.controller';
import { DigestContents } from './contents/digest-contents.service';
import { DigestPreviewResolver } from './letters/digest-preview.resolver';
import { DigestQueue } from './letters/digest-queue.service';
import { LetterFrames } from './letters/letter-frames.service';
import { Digests } from './letters/digests.service';
import { MentionMails } from './mentions/mention-mails.service';

/** What a person is written by the product itself: her digest, mentions at once; and how she chooses that. */
@Module({
  imports: [AccountsModule, AsksModule, DeadlinesModule, HomeModule, JournalModule, NewsModule],
  controllers: [MailRefusalsController],
  providers: [
    DigestContents,
    DigestPreviewResolver,
    DigestQueue,
    Digests,
    LetterFrames,
    MailChoiceLinks,
    MailChoicesResolver,
    MailChoicesService,
    MentionMails,
  ],
  exports: [Digests],
})
export class DigestModule {}
