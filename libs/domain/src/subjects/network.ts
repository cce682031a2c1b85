/** Objects of the network that have a name, readers and a history of their own, by their table; each with what it is. */
export const NETWORK_SUBJECTS = {
  network: 'A network of CCAS.',
  ccas: 'A CCAS or CIAS: its own record, and all that stands there.',
  funder: 'An organisation that funds the network.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id, or what the page goes by. */
export const NETWORK_ADDRESSES = {
  ccas: '/reseau/:id',
} as const satisfies Partial<Record<keyof typeof NETWORK_SUBJECTS, string>>;
