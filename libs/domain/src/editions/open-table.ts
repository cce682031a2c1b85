/**
 * What of a block may be opened to everybody, as data: rows of plain cells under named fields. It is frozen with the edition, and seen by nobody else than its readers until somebody
 * opens it. A block without it is never opened: what is not told here is closed (docs/adr/0063-open-data.md).
 */
/** How the cells of a field are read; a date is a civil date. */
export type OpenFieldType = 'string' | 'integer' | 'number' | 'date';

/** A field of an open table. */
export interface OpenField {
  /** Its name in the file: lower case, without accents. */
  readonly name: string;
  /** What it holds, in French. */
  readonly title: string;
  readonly type: OpenFieldType;
}

/** A table that may be opened. */
export interface OpenTable {
  /** Of its file: the same in each edition. */
  readonly name: string;
  readonly title: string;
  readonly fields: readonly OpenField[];
  /** Fields by which a row is the same in another edition; none: rows are not compared. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Keys of the secret basis of the edition on which its numbers rest. */
  readonly over: readonly string[];
  /** Where its numbers come from, of what day. */
  readonly sources: readonly string[];
}
