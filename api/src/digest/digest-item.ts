/** One thing that a digest tells. */
export interface DigestItem {
  /** What tells it from others; another when it says something new. */
  readonly key: string;
  /** Its sentence. */
  readonly text: string;
  /** The same in a few words, for the subject of the mail: nothing that a mail server’s log should not have. */
  readonly short: string;
  readonly details?: readonly string[];
  /** What is done about it, and the page on which. */
  readonly action: { readonly label: string; readonly path: string };
}
