/** What stands around the content of a document that is no edition: what it is called, of what state it is, what each page says at its foot. */
export interface DocumentFrame {
  /** Above the title: « Exercice 2025 ». */
  readonly numbered: string;
  /** On the first page. */
  readonly told: readonly { readonly term: string; readonly text: string }[];
  readonly footer: string;
  /** On each page of what is not final. */
  readonly draftNotice: string;
  /** Across each page of what is not final: one word. */
  readonly draftMark: string;
  /** Blocks that begin on a page of their own, by their ids. */
  readonly newPages: readonly string[];
}
