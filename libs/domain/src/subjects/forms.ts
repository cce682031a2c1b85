/** Forms as objects that have a name, readers and a history of their own, by their table; each with what it is. */
export const FORMS_SUBJECTS = {
  form: 'A form: what is asked of CCAS, in versions.',
  form_collection: 'A collection: a form asked over a period.',
  form_answer: 'What a CCAS answers to a question; what it was asked for files has them.',
} as const;

/** Addresses of their pages in the product; `:id` stands for what the page goes by: of an answer, its collection and its CCAS. */
export const FORMS_ADDRESSES = {
  form: '/collectes/formulaires/:id',
  form_collection: '/collectes/:id',
  form_answer: '/collectes/:id',
} as const satisfies Partial<Record<keyof typeof FORMS_SUBJECTS, string>>;
