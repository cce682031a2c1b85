import type { IconName, Tone } from '../ui';

/** Where an account stands, in one word. */
export interface AccountState {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** Disabled, invited and not come yet, invited in vain, or in use. */
export const accountState = ({
  isDisabled,
  hasPassword,
  declinedAt,
  lastVisitAt,
}: {
  isDisabled: boolean;
  hasPassword: boolean;
  declinedAt: string | null;
  lastVisitAt: string | null;
}): AccountState => {
  if (isDisabled) return { label: 'Désactivé', tone: 'neutral', icon: 'ban' };
  if (declinedAt !== null) return { label: 'Invitation refusée', tone: 'neutral', icon: 'ban' };
  if (!hasPassword && lastVisitAt === null) return { label: 'Invitation envoyée', tone: 'warn', icon: 'mail' };
  return { label: 'Actif', tone: 'good', icon: 'check' };
};
