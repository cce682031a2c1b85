/** Documents that are made of an edition, each with what it is for. */
export const EDITION_DOCUMENT_KINDS = {
  pdf: 'The report, for reading and printing, accessible.',
  docx: 'The report, to be worked on.',
  xlsx: 'The figures, a sheet for each table.',
  pptx: 'Slides, one for each block.',
  storyboard: 'The storyboard of a film about the end of a mandate.',
  own_docx: 'A text written with a template that the network keeps.',
} as const satisfies Record<string, string>;

/** A document that is made of an edition. */
export type EditionDocumentKind = keyof typeof EDITION_DOCUMENT_KINDS;

/** Those that every edition can have, without a template of the network. */
export const STANDARD_DOCUMENT_KINDS: readonly EditionDocumentKind[] = ['pdf', 'docx', 'pptx', 'xlsx', 'storyboard'];

/** How long the name of a kept template may be. */
export const TEMPLATE_NAME_MAX = 120;

/** How a document stands. */
export const EDITION_DOCUMENT_STATES = {
  waiting: 'It is going to be made.',
  ready: 'It can be fetched.',
  failed: 'It could not be made.',
} as const satisfies Record<string, string>;

/** How a document stands. */
export type EditionDocumentState = keyof typeof EDITION_DOCUMENT_STATES;

/** Why a document could not be made. */
export const EDITION_DOCUMENT_FAILURES = {
  missing_program: 'What writes it is not installed on this machine.',
  too_large: 'It took more memory or time than it may.',
  unexpected: 'Something else; the log has it.',
} as const satisfies Record<string, string>;

/** Why a document could not be made. */
export type EditionDocumentFailure = keyof typeof EDITION_DOCUMENT_FAILURES;
