export { JournalModule } from './journal.module';
export { JournalService } from './journal.service';
export { JournalEntry } from './journal.type';
