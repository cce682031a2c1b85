import { serveTasks } from './platform/confinement';

// The program in which files of others are read: the tasks on one file, then it ends. Each work is loaded when it is asked for.
serveTasks(new URL(import.meta.url), {
  'files.inspect': async () => (await import('./files/content/inspect-file.work')).inspectFileWork,
  'files.readPages': async () => (await import('./files/content/read-pages.work')).readPagesWork,
  'conventions.findClues': async () => (await import('./conventions/existing/find-clues.work')).findCluesWork,
  'imports.recognise': async () => (await import('./indicators/imports/confined-reading.work')).recogniseWork,
  'imports.readCells': async () => (await import('./indicators/imports/confined-reading.work')).readCellsWork,
  'workbooks.read': async () => (await import('./workbooks/reading/confined-files.work')).readFileWork,
  'workbooks.write': async () => (await import('./workbooks/reading/confined-files.work')).writeFileWork,
  'territories.outlines': async () => (await import('./territories/outlines/outlines.work')).outlinesWork,
  'editionDocuments.make': async () => (await import('./edition-documents/making/make-document.work')).makeDocumentWork,
  'editionDocuments.ownTemplate': async () => (await import('./edition-documents/own/own-template.work')).ownTemplateWork,
  'forms.readFile': async () => (await import('./forms/files/confined-form-file.work')).readFormFileWork,
  'takeover.read': async () => (await import('./takeover/confined-takeover.work')).readTakeoverWork,
});
