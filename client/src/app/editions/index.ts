export { EditionContentView } from './content/edition-content-view';
export { EditionPartView } from './content/edition-part';
