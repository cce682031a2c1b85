export { Journal } from './journal';
export { JournalDocument } from './journal.generated';
