export type { CellBatch, ReadingProgress, SkipReason } from './cell-batch';
export { completeMapping } from './complete-mapping';
export type { ImportSource, KnownContext, KnownIndicator } from './import-source';
export type { Mapping } from './mapping';
export { readCells } from './read-cells';
export { recognise } from './recognise';
export type { Recognition } from './recognition';
export { UnreadableFile } from './unreadable-file';
