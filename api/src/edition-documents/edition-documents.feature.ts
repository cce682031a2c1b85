import type { Feature } from '../platform/declarations/feature';
import { EditionDocument } from './edition-document.entity';
import { EditionDocumentsModule } from './edition-documents.module';
import { EditionDocumentsResolver } from './edition-documents.resolver';
import { AskForDueDocuments, MakeDocuments } from './making/make-documents.service';
import { EditionTemplate, EditionTemplateVersion } from './templates/edition-template.entity';
import { EditionTemplatesResolver } from './templates/edition-templates.resolver';

/** Documents of editions: report, text, workbook, slides, storyboard. */
export const EDITION_DOCUMENTS: Feature = {
  name: 'edition-documents',
  module: EditionDocumentsModule,
  entities: [EditionDocument, EditionTemplate, EditionTemplateVersion],
  resolvers: [EditionDocumentsResolver, EditionTemplatesResolver],
  jobs: [
    { name: 'edition_documents_make', work: MakeDocuments, retries: 2, firstWaitSeconds: 2 },
    { name: 'edition_documents_due', work: AskForDueDocuments, every: 'minute' },
  ],
  history: { edition_template: { readBy: ['editions.manage'] }, edition_template_version: { readBy: ['editions.manage'] } },
  impersonalTexts: {
    edition_document: ['kind', 'state', 'failure', 'content_hash', 'storage_key'],
    edition_template_version: ['storage_key'],
  },
};
