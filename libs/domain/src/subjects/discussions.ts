/** Objects of discussions that have files of their own, by their table; each with what it is. */
export const DISCUSSIONS_SUBJECTS = {
  discussion_message: 'A message of a discussion: what its documents are attached to.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id. */
export const DISCUSSIONS_ADDRESSES = {
  discussion_message: '/discussions/:id',
} as const satisfies Partial<Record<keyof typeof DISCUSSIONS_SUBJECTS, string>>;
