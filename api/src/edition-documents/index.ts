export { readAreaOutlines } from './edition-documents.queries';
export { ReadersDocuments } from './readers-documents';
export { EditionDocumentsModule } from './edition-documents.module';
