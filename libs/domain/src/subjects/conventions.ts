/** Objects of conventions that have a name, readers and a history of their own, by their table; each with what it is. */
export const CONVENTIONS_SUBJECTS = {
  convention: 'A convention of a CCAS, with its parts.',
  convention_template: 'A convention-type, with its versions.',
  crc_recommendation: 'A recommendation of the chambre régionale des comptes.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id, or what the page goes by. */
export const CONVENTIONS_ADDRESSES = {
  convention: '/conventions/:id',
} as const satisfies Partial<Record<keyof typeof CONVENTIONS_SUBJECTS, string>>;
