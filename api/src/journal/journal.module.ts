import { Module } from '@nestjs/common';
import { JournalResolver } from './journal.resolver';
import { JournalService } from './journal.service';

@Module({ providers: [JournalResolver, JournalService], exports: [JournalService] })
export class JournalModule {}
