import type { Feature } from '../platform/declarations/feature';
import { JournalModule } from './journal.module';
import { JournalResolver } from './journal.resolver';

/** Who changed what, when. */
export const JOURNAL: Feature = {
  name: 'journal',
  module: JournalModule,
  resolvers: [JournalResolver],
  impersonalTexts: {
    journal_entry: ['request_id', 'subject_type', 'subject_id', 'action', 'about_type', 'about_id'],
  },
};
