/** What may be wrong with a text that is read as a table: bytes that are no characters · a quote that is never closed · a line longer than any. */
export type TextProblem = 'TEXT_DAMAGED' | 'QUOTE_UNCLOSED' | 'LINE_TOO_LONG';

/** What is wrong with a line of a text: the rest is read all the same. */
export interface TextIssue {
  /** In the file as it is, from 1. */
  readonly line: number;
  readonly column: null;
  readonly reason: TextProblem;
  /** What stands there, shortened. */
  readonly found: string | null;
}
