/** Objects of territories that have a name, readers and a history of their own, by their table; each with what it is. */
export const TERRITORIES_SUBJECTS = {
  territory: 'A territory: commune, EPT, EPCI, département.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id, or what the page goes by. */
export const TERRITORIES_ADDRESSES = {
  territory: '/reseau/territoires/:id',
} as const satisfies Partial<Record<keyof typeof TERRITORIES_SUBJECTS, string>>;
