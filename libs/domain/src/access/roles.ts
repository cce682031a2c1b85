/** What a person may be in the product. One person can hold several roles, each with its scope and dates. */
export const ROLES = ['admin', 'coordinator', 'dpo', 'referent', 'director', 'contributor', 'funder'] as const;
export type Role = (typeof ROLES)[number];
/** What each of them says, for the manual of the API. */
export const ROLE_MEANINGS: Readonly<Record<Role, string>> = {
  admin: 'Keeps the instance running; scoped to nothing.',
  coordinator: 'Animates a network.',
  dpo: 'Shared data-protection officer of the CCAS of a territory: sees and updates their RGPD base, maturity and plan.',
  referent: 'Follows the CCAS of one EPT or EPCI of a network.',
  director: 'Directs one CCAS.',
  contributor: 'Fills in for one CCAS.',
  funder: 'Reads what was published to one funding organisation.',
};

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
  /** As a token has it: these operations alone and, of a narrowed one, at the CCAS of its place alone, whatever the role reaches. */
  readonly limit?: { readonly operations: readonly string[]; readonly isNarrowed: boolean };
}
