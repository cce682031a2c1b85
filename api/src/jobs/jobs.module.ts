import { Module } from '@nestjs/common';
import { MailModule } from '../platform/mail';
import { BackgroundWorkService } from './background-work.service';
import { JobsResolver } from './jobs.resolver';
import { SentMailsResolver } from './mails/sent-mails.resolver';
import { SentMailsService } from './mails/sent-mails.service';

export const JOBS_RESOLVERS = [JobsResolver, SentMailsResolver];

@Module({ imports: [MailModule], providers: [...JOBS_RESOLVERS, BackgroundWorkService, SentMailsService] })
export class JobsModule {}
