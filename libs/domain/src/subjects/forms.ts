/** Forms as objects that have a name, readers and a history of their own, by their table; each with what it is. */
export const FORMS_SUBJECTS = {
  form: 'A form: what is asked of CCAS, in versions.',
  form_collection: 'A collection: a form asked over a period.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id. */
export const FORMS_ADDRESSES = {
  form: '/collectes/formulaires/:id',
  form_collection: '/collectes/:id',
} as const satisfies Partial<Record<keyof typeof FORMS_SUBJECTS, string>>;
