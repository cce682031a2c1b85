export { readAreaOutlines } from './edition-documents.queries';
