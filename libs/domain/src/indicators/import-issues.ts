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
  /** The row has figures and no code of a territory. */
  'TERRITORY_MISSING',
  /** The period cannot be read, or is none of the indicator's periodicity. */
  'PERIOD_UNREADABLE',
  /** The cell is neither a number nor a word for a missing value. */
  'NUMBER_UNREADABLE',
  /** « 31,402 » can be thirty-one thousand or thirty-one, and nothing in the column says which. */
  'NUMBER_AMBIGUOUS',
  /** « 1,2E+05 » is all that a spreadsheet kept of a longer number. */
  'NUMBER_SHORTENED',
  /** The unit written behind the number is not that of the indicator. */
  'UNIT_UNEXPECTED',
  /** #REF!, #N/A and other errors of a spreadsheet. */
  'CELL_ERROR',
  /** A formula of which the workbook keeps no result. */
  'FORMULA_WITHOUT_VALUE',
  /** One value for several rows: the cell is merged, and nothing says of which row it is. */
  'MERGED_VALUE',
  /** The status of the observation is none that is known. */
  'STATE_UNKNOWN',
  /** The same value stands twice in the file: it is read once. */
  'DUPLICATE',
  /** The file gives several values of one territory, indicator and period: none of them is read. */
  'CONTRADICTED',
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
  /** XLS, XLSB, ODS: a spreadsheet that is to be saved as XLSX. */
  'WORKBOOK_FORMAT',
  'PROTECTED',
  'NO_TABLE_IN_ARCHIVE',
  'ARCHIVE_TOO_LARGE',
  'WORKBOOK_TOO_LARGE',
  /** Reading it takes more memory or time than a file may have. */
  'TOO_HEAVY',
  /** A cell is filled so far from the others that the rectangle around them is too large to be held. */
  'SHEET_TOO_SPREAD',
  'LINE_TOO_LONG',
  'DAMAGED',
] as const;

/** A reason for which no line of a file could be read. */
export type ImportReadingProblem = (typeof IMPORT_READING_PROBLEMS)[number];
