export { boundedCell } from './bounded-cell';
export { csvRows, rowsOfHead } from './csv-rows';
export { decodeText } from './decode-text';
export { detectDelimiter } from './delimiter';
export type { RowBlock } from './row-block';
export { detectEncoding, type TextEncoding } from './text-encoding';
