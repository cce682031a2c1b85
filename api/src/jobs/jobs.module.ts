import { Module } from '@nestjs/common';
import { MailModule } from '../platform/mail';
import { BackgroundWorkService } from './background-work.service';
import { JobsResolver } from './jobs.resolver';

@Module({ imports: [MailModule], providers: [JobsResolver, BackgroundWorkService] })
export class JobsModule {}
