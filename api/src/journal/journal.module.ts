import { Module } from '@nestjs/common';
import { JournalResolver } from './journal.resolver';
import { JournalService } from './journal.service';
import { ReferenceNames } from './reference-names';

@Module({ providers: [JournalResolver, JournalService, ReferenceNames], exports: [JournalService] })
export class JournalModule {}
