export { readAreaOutlines } from './edition-documents.queries';
export { DOCUMENT_LIMITS, MAKE_DOCUMENT } from './making/make-document';
export { ReadersDocuments } from './readers-documents';
export { EditionDocumentsModule } from './edition-documents.module';
