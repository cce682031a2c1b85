import { IMPORT_READING_PROBLEMS } from './import-issues';

/** Why an import failed as a whole. Nothing was changed then; the screen has a French sentence for each. */
export const IMPORT_FAILURES = [
  ...IMPORT_READING_PROBLEMS,
  /** The table was read, and held no value that could be taken: the report says why. */
  'NO_VALUES',
  /** The server stopped while it worked on it. */
  'INTERRUPTED',
  /** The file, or what was read of it, is no longer kept: it has to be sent again. */
  'FILE_GONE',
  /** A fault of the product; its log has it. */
  'UNEXPECTED',
] as const;

/** A reason for which an import failed as a whole. */
export type ImportFailure = (typeof IMPORT_FAILURES)[number];
