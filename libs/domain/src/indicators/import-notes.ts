/** Why a row of an imported file is left aside on purpose. It is told with its number of rows. */
export const IMPORT_SKIP_REASONS = [
  /** A total, « XX », a note: the row is of no territory. */
  'no_territory',
  /** Arrondissements, IRIS and other levels that are no territory of ours. */
  'other_level',
  /** A filter of the mapping, or a dimension that is no total. */
  'filtered',
  /** An indicator that is not mapped. */
  'other_indicator',
  /** A quarter that the indicator does not take. */
  'other_period',
  /** The workbook hides the row. */
  'hidden',
] as const;

/** A reason for which a row is left aside. */
export type ImportSkipReason = (typeof IMPORT_SKIP_REASONS)[number];

/**
 * How a file was understood where it could have been understood otherwise. Nothing is guessed from its shape alone: something in the file
 * decided, or somebody did, and it is told before anything changes.
 */
export const IMPORT_NOTES = [
  /** « 31,402 » is 31.402, since another cell of the column writes decimals so. */
  'decimals_decided',
  /** « 31,402 » is 31 402, since another cell of the column writes thousands so. */
  'thousands_decided',
  /** The code of a commune was put together from that of its département and three figures. */
  'codes_joined',
  /** Communes are known by their names: the table has no code. */
  'names_read',
  /** A code that is merged over several rows was read on each of them. */
  'codes_spread',
  /** The sheet that was read is hidden: no visible one holds a table. */
  'sheet_hidden',
  /** Another sheet holds a table too, and was not read. */
  'sheet_left',
  /** A column that the workbook hides was read. */
  'column_hidden',
] as const;

/** A kind of note. */
export type ImportNoteKind = (typeof IMPORT_NOTES)[number];
