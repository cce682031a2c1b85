/** Surveys of agents as objects that have a name, readers and a history of their own, by their table; each with what it is. */
export const SURVEYS_SUBJECTS = {
  survey: 'A survey of agents: asked by links, answered without an account.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id. */
export const SURVEYS_ADDRESSES = {
  survey: '/enquetes/:id',
} as const satisfies Partial<Record<keyof typeof SURVEYS_SUBJECTS, string>>;
