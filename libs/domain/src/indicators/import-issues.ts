/**
 * What may be wrong with a line or a cell of an imported file: the rest is taken all the same. Each import says it by line and column;
 * the screen has a French sentence for each.
 */
export const IMPORT_ISSUE_REASONS = [
  /** A column that the mapping names is not in the file. */
  'COLUMN_MISSING',
  /** The line has more or fewer cells than the header. */
  'ROW_RAGGED',
  /** A quotation mark opens a cell and never closes it. */
  'QUOTE_UNCLOSED',
  /** The line is longer than any line of a table. */
  'LINE_TOO_LONG',
  /** Bytes that are no text in the encoding of the file. */
  'TEXT_DAMAGED',
  /** What should be the code of a territory is none. */
  'TERRITORY_UNREADABLE',
  /** The period cannot be read, or is none of the indicator's periodicity. */
  'PERIOD_UNREADABLE',
  /** The cell is neither a number nor a word for a missing value. */
  'NUMBER_UNREADABLE',
  /** The status of the observation is none that is known. */
  'STATE_UNKNOWN',
  /** The same territory, indicator and period stand twice in the file. */
  'DUPLICATE',
] as const;

/** A reason for which a cell or a line of a file was not taken. */
export type ImportIssueReason = (typeof IMPORT_ISSUE_REASONS)[number];

/** Why a file cannot be read at all. */
export const IMPORT_READING_PROBLEMS = [
  'EMPTY',
  'NO_ROWS',
  'NOT_A_TABLE',
  'NO_TERRITORY_COLUMN',
  'UNSUPPORTED_FILE',
  'PROTECTED',
  'NO_TABLE_IN_ARCHIVE',
  'ARCHIVE_TOO_LARGE',
  'WORKBOOK_TOO_LARGE',
  /** Reading it takes more memory or time than a file may have. */
  'TOO_HEAVY',
  'LINE_TOO_LONG',
  'DAMAGED',
] as const;

/** A reason for which no line of a file could be read. */
export type ImportReadingProblem = (typeof IMPORT_READING_PROBLEMS)[number];
