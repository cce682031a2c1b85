/** What deadlines of inventories come from. */
export const INVENTORIES_DEADLINE_SOURCES = { inventory: 'What a CCAS answered to an inventory.' } as const;

/** What comes due of inventories, each with what it is. */
export const INVENTORIES_DEADLINE_KINDS = {
  software_contract: 'Last day to decide what follows a contract of business software: its end, or before it by the notice.',
} as const;
