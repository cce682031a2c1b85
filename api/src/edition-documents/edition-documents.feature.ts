import type { Feature } from '../platform/declarations/feature';
import { EditionDocument } from './edition-document.entity';
import { EditionDocumentsModule } from './edition-documents.module';
import { EditionDocumentsResolver } from './edition-documents.resolver';
import { AskForDueDocuments, MakeDocuments } from './making/make-documents.service';

/** Documents of editions: report, text, workbook, slides, storyboard. */
export const EDITION_DOCUMENTS: Feature = {
  name: 'edition-documents',
  module: EditionDocumentsModule,
  entities: [EditionDocument],
  resolvers: [EditionDocumentsResolver],
  jobs: [
    { name: 'edition_documents_make', work: MakeDocuments, retries: 2, firstWaitSeconds: 2 },
    { name: 'edition_documents_due', work: AskForDueDocuments, every: 'minute' },
  ],
  impersonalTexts: { edition_document: ['kind', 'state', 'failure', 'content_hash', 'storage_key'] },
};
