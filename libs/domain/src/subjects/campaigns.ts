/** Update campaigns as objects that have a name, readers and a history of their own, by their table; each with what it is. */
export const CAMPAIGNS_SUBJECTS = {
  update_campaign: 'An update campaign: what the network asks of its CCAS by a day.',
} as const;

/** Addresses of their pages in the product; `:id` stands for the id. */
export const CAMPAIGNS_ADDRESSES = {
  update_campaign: '/campagnes/:id',
} as const satisfies Partial<Record<keyof typeof CAMPAIGNS_SUBJECTS, string>>;
