import type { Feature } from '../platform/declarations/feature';
import { FormDocument } from './form-document.entity';
import { FormDocumentsModule } from './form-documents.module';
import { FormDocumentsResolver } from './form-documents.resolver';
import { MakeFormDocuments } from './make-form-documents.service';

/** Documents of what CCAS answer: the report of one CCAS. */
export const FORM_DOCUMENTS: Feature = {
  name: 'form-documents',
  module: FormDocumentsModule,
  entities: [FormDocument],
  resolvers: [FormDocumentsResolver],
  jobs: [{ name: 'form_documents_make', work: MakeFormDocuments, retries: 2, firstWaitSeconds: 2 }],
  impersonalTexts: { form_document: ['kind', 'state', 'failure', 'made_of', 'storage_key', 'replaced'] },
};
