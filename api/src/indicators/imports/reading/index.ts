export type { CellBatch, ReadingNote, ReadingProgress, ReadValue } from './cell-batch';
export { completeMapping } from './complete-mapping';
export type { ImportSource, KnownContext, KnownIndicator } from './import-source';
export type { DecimalMark, Mapping } from './mapping';
export { readCells } from './read-cells';
export { recognise } from './recognise';
export { notesOf, type Recognition } from './recognition';
export { UnreadableFile } from './unreadable-file';
