import { wordDuration } from '../../calendar/durations';
import { PUBLIC_TASK, SECURITY, type FeaturePersonalData } from '../personal-data-treatment';
import { THROTTLE_TRACE_MS } from '../retention';

/** Personal data that accounts hold. */
export const ACCOUNTS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Comptes et rôles',
      persons: 'Personnes qui utilisent le service.',
      purpose: 'Ouvrir le service à chacun selon son rôle, et joindre la bonne personne.',
      legalBasis: PUBLIC_TASK,
      retention: 'Le temps du compte\u202f; un compte suspendu garde le nom de l’auteur des modifications.',
      columns: ['account.email', 'sign_in_address.email', 'account.full_name', 'account.phone', 'account.password_hash'],
    },
    {
      title: 'Sessions et liens de connexion',
      persons: 'Personnes qui utilisent le service.',
      purpose: 'Reconnaître la personne connectée, et lui montrer ses appareils.',
      legalBasis: SECURITY,
      retention: `Jusqu’à la fin de la session ou du lien, puis effacés\u202f; les essais comptés contre les intrusions le sont ${wordDuration(THROTTLE_TRACE_MS)} après la dernière attente imposée.`,
      columns: ['session.token_hash', 'session.user_agent', 'one_time_link.token_hash', 'throttle.key'],
    },
  ],
};
