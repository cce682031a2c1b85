export { SKIP_REASONS, type CellBatch, type ReadingIssue, type ReadingProgress, type SkipReason } from './cell-batch';
export { completeMapping, type ChosenMapping } from './complete-mapping';
export type { ImportSource, KnownContext, KnownIndicator } from './import-source';
export type { MappedColumn, MappedFilter, Mapping } from './mapping';
export { readCells } from './read-cells';
export { recognise } from './recognise';
export type { Recognition } from './recognition';
export { UnreadableFile } from './unreadable-file';
