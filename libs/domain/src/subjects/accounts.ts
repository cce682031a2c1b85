/** Objects of accounts that have a name, readers and a history of their own, by their table; each with what it is. */
export const ACCOUNTS_SUBJECTS = {
  account: 'The account of a person, with its roles.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id, or what the page goes by. */
export const ACCOUNTS_ADDRESSES = {
  account: '/comptes/:id',
} as const satisfies Partial<Record<keyof typeof ACCOUNTS_SUBJECTS, string>>;
