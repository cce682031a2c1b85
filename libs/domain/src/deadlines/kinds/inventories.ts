/** What deadlines of inventories come from. */
export const INVENTORIES_DEADLINE_SOURCES = { inventory: 'What a CCAS answered to an inventory.' } as const;

/** What comes due of inventories, each with what it is. */
export const INVENTORIES_DEADLINE_KINDS = {
  software_contract: 'Last day to decide what follows a contract of business software: its end, or before it by the notice.',
  abs_due: 'Last day on which an ABS is presented to the board of the CCAS: the same for all.',
  abs_step: 'A step of an ABS, on the day for which it is planned.',
  abs_contract: 'The end of the contract of who makes an ABS.',
} as const;
