/** Documents that are made of what a CCAS answers, each with what it is for. */
export const FORM_DOCUMENT_KINDS = {
  pdf: 'The report, for reading and printing, accessible.',
  docx: 'The report, to be finished by hand.',
} as const satisfies Record<string, string>;

/** A document that is made of what a CCAS answers. */
export type FormDocumentKind = keyof typeof FORM_DOCUMENT_KINDS;

/** The ready-made form of which a document is made. */
export const REPORTED_MODEL = 'activity_report';
