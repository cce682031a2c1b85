import type { ValueTransformer } from 'typeorm';

/** PostgreSQL's bigint comes as a text; an amount stays below 10^14 (scalar `EuroCents`), which a number holds exactly. */
export const cents: ValueTransformer = { to: (amount: number | null) => amount, from: (amount: string | null) => (amount === null ? null : Number(amount)) };
