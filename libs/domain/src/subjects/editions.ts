/** Editions as objects that have a name, readers and a history of their own, by their table; each with what it is. */
export const EDITIONS_SUBJECTS = {
  edition: 'An edition: what the network tells its board or funders, as of a day.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id. */
export const EDITIONS_ADDRESSES = {
  edition: '/editions/:id',
} as const satisfies Partial<Record<keyof typeof EDITIONS_SUBJECTS, string>>;
