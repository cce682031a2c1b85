import { JournalResolver } from './journal.resolver';

export { JournalModule } from './journal.module';
export { JournalService } from './journal.service';
export { JournalEntry } from './journal.type';

/** Resolvers of this feature. */
export const JOURNAL_RESOLVERS = [JournalResolver];
