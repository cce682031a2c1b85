export { EditionContentView } from './content/edition-content-view';
