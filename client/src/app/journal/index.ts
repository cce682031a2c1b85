export { Journal } from './journal';
export { JournalEntries } from './journal-entries/journal-entries';
export { JournalDocument } from './journal.generated';
