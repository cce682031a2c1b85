export { EditionDocuments } from './edition-documents';
