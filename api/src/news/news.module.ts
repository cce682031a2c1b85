import { Module } from '@nestjs/common';
import { MailAllowance } from './allowance/mail-allowance.service';
import { News } from './notifications/news.service';

/** What persons are told, what asks something of them, and who stands in when they are away. */
@Module({ providers: [MailAllowance, News], exports: [MailAllowance, News] })
export class NewsModule {}
