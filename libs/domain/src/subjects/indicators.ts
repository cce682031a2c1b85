/** Objects of indicators that have a name, readers and a history of their own, by their table; each with what it is. */
export const INDICATORS_SUBJECTS = {
  indicator: 'An indicator: its definition, breaks, targets and contested values.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id, or what the page goes by. */
export const INDICATORS_ADDRESSES = {
  indicator: '/indicateurs/:id',
} as const satisfies Partial<Record<keyof typeof INDICATORS_SUBJECTS, string>>;
