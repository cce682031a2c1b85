/** What a person may be in the product. One person can hold several roles, each with its scope and dates. */
export const ROLES = ['admin', 'coordinator', 'dpo', 'referent', 'director', 'contributor', 'funder'] as const;
export type Role = (typeof ROLES)[number];

/**
 * A role as it counts today, with what it is scoped to.
 * `admin`: the instance. `coordinator`: a network. `dpo`: the shared data-protection officer of a network, for the CCAS of one
 * territory of it (the whole département, or one EPT). `referent`: a network, and one territory (EPT) of it.
 * `director`, `contributor`: a network, and one CCAS of it. `funder`: a network, and one funding organisation.
 */
export interface Grant {
  readonly role: Role;
  readonly networkId: string | null;
  readonly territoryId: number | null;
  readonly ccasId: string | null;
  readonly funderId: string | null;
}
