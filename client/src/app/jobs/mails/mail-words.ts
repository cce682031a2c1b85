import type { MailState } from '@maillage/domain';
import type { IconName, Tone } from '../../ui';

export const MAIL_STATE_LOOKS: Readonly<Record<MailState, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  uncertain: { label: 'Envoi incertain', tone: 'warn', icon: 'alert' },
  refused: { label: 'Adresse refusée', tone: 'bad', icon: 'close' },
  given_up: { label: 'Abandonné', tone: 'bad', icon: 'close' },
  delayed: { label: 'Nouvel essai prévu', tone: 'warn', icon: 'clock' },
  waiting: { label: 'En attente', tone: 'neutral', icon: 'clock' },
  sent: { label: 'Envoyé', tone: 'good', icon: 'check' },
};

/** What it means, and what to do. */
export const MAIL_STATE_TEXTS: Readonly<Partial<Record<MailState, string>>> = {
  uncertain: 'L’envoi a été coupé avant la réponse du serveur de courriel\u202f: il est peut-être arrivé. Rien ne repart sans vous.',
  refused: 'L’adresse est fausse ou n’est plus utilisée\u202f: corrigez-la dans le compte de la personne.',
  given_up: 'Deux jours d’essais n’ont rien donné. Vérifiez l’adresse, ou le serveur de courriel si plusieurs envois sont dans ce cas.',
};
