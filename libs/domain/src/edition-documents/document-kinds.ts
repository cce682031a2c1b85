/** Documents that are made of an edition, each with what it is for. */
export const EDITION_DOCUMENT_KINDS = {
  pdf: 'The report, for reading and printing, accessible.',
  docx: 'The report, to be worked on.',
  xlsx: 'The figures, a sheet for each table.',
  pptx: 'Slides, one for each block.',
  storyboard: 'The storyboard of a film about the end of a mandate.',
  template: "The coordinator's own document, filled.",
} as const satisfies Record<string, string>;

/** A document that is made of an edition. */
export type EditionDocumentKind = keyof typeof EDITION_DOCUMENT_KINDS;

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
  bad_template: 'The template cannot be filled: its marks are not closed, or cross.',
  unexpected: 'Something else; the log has it.',
} as const satisfies Record<string, string>;

/** Why a document could not be made. */
export type EditionDocumentFailure = keyof typeof EDITION_DOCUMENT_FAILURES;

/** A field of a template, with its place. */
export interface TemplateField {
  /** As it is written: « titre », « #blocs ». */
  readonly name: string;
  readonly kind: 'value' | 'loop' | 'inverse' | 'raw' | 'end';
  /** « corps », « en-tête », « pied de page ». */
  readonly part: string;
  /** Which paragraph of the part, from 1. */
  readonly paragraph: number;
  readonly isInTable: boolean;
  /** What stands around it. */
  readonly excerpt: string;
  /** Whether nothing of that name is known there. */
  readonly isUnknown: boolean;
  /** The nearest name that is known there. */
  readonly nearest: string | null;
}

/** What a document says of how it was made. */
export interface EditionDocumentReport {
  /** Signs that its typeface does not have, replaced by □, each once. */
  readonly replaced: readonly string[];
  /** What else who gives it on should know. */
  readonly notes: readonly string[];
  /** Fields of the template that are not known. */
  readonly unknownFields: readonly TemplateField[];
}

/** Sizes of templates. */
export const EDITION_TEMPLATE_LIMITS = { bytes: 5 * 1024 * 1024, name: 120, templates: 20 } as const;
