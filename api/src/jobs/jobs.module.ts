import { Module } from '@nestjs/common';
import { BackgroundWorkService } from './background-work.service';
import { JobsResolver } from './jobs.resolver';

@Module({ providers: [JobsResolver, BackgroundWorkService] })
export class JobsModule {}
