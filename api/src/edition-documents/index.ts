export { readAreaOutlines } from './edition-documents.queries';
export { DOCUMENT_LIMITS, MAKE_DOCUMENT } from './making/make-document';
export { documentFailureEnum, documentStateEnum } from './edition-document.type';
export { DocumentWriter } from './making/document-writer.service';
export { ReadersDocuments } from './readers-documents';
export { EditionDocumentsModule } from './edition-documents.module';
