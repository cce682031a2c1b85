import type { OwnerCandidate } from '../initiatives-gateway';

export interface PersonChoice {
  readonly accountId?: string;
  readonly name?: string;
}

/**
 * Who is meant by a typed name: the account that bears it, else a free name (a person may lead an initiative without an account). The
 * person already there stays the same account while her name is not touched, even if two accounts bear it.
 */
export function personOf(
  text: string | null,
  candidates: readonly Pick<OwnerCandidate, 'id' | 'fullName'>[],
  present: { accountId: string | null; name: string } | null,
): PersonChoice | null {
  const name = text?.trim();
  if (!name) return null;
  if (present?.accountId && present.name === name) return { accountId: present.accountId };
  const account = candidates.find((candidate) => candidate.fullName.toLocaleLowerCase('fr') === name.toLocaleLowerCase('fr'));
  return account ? { accountId: account.id } : { name };
}
