import type { MailTrouble } from '@maillage/domain';
import type { IconName, Tone } from '../ui';

/** Where an account stands, in one word. */
export interface AccountState {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

/** What became of the last mail, and what to do about it. */
export const MAIL_TROUBLE_TEXTS: Readonly<Record<MailTrouble, string>> = {
  delayed: 'Le serveur de messagerie n’a pas encore pris le dernier courriel. Il est essayé de nouveau, deux jours durant.',
  refused:
    'Le serveur de messagerie a refusé le dernier courriel\u202f: l’adresse est fausse, ou ne sert plus. Vérifiez-la auprès de la personne\u202f; si elle est fausse, désactivez ce compte et invitez la bonne adresse.',
  given_up: 'Le dernier courriel n’a pas pu partir en deux jours. Vérifiez l’adresse, puis renvoyez l’invitation.',
};

/** Disabled, invited and not come yet, invited in vain, or in use. */
export const accountState = ({
  isDisabled,
  hasPassword,
  declinedAt,
  mailTrouble,
  lastVisitAt,
}: {
  isDisabled: boolean;
  hasPassword: boolean;
  declinedAt: string | null;
  mailTrouble: MailTrouble | null;
  lastVisitAt: string | null;
}): AccountState => {
  if (isDisabled) return { label: 'Désactivé', tone: 'neutral', icon: 'ban' };
  if (declinedAt !== null) return { label: 'Invitation refusée', tone: 'neutral', icon: 'ban' };
  if (mailTrouble === 'refused' || mailTrouble === 'given_up') return { label: 'Adresse injoignable', tone: 'bad', icon: 'alert' };
  if (!hasPassword && lastVisitAt === null) return { label: 'Invitation envoyée', tone: 'warn', icon: 'mail' };
  return { label: 'Actif', tone: 'good', icon: 'check' };
};
