import { wordDuration } from '../../calendar/durations';
import { PUBLIC_TASK, SECURITY, type FeaturePersonalData } from '../personal-data-treatment';
import { PAGE_LINK_RENEWABLE_MS } from '../../accounts/page-link';
import { KNOWN_BROWSER_MS, SIGN_IN_TRACE_MS, THROTTLE_TRACE_MS } from '../../calendar/retention';

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
    {
      title: 'Liens personnels des courriels et navigateurs reconnus',
      persons: 'Personnes qui utilisent le service.',
      purpose: 'Ouvrir une page depuis un courriel sans mot de passe, demander un code là où la personne n’est jamais venue, et lui montrer ses connexions.',
      legalBasis: SECURITY,
      retention: `Le lien, ${wordDuration(PAGE_LINK_RENEWABLE_MS)} après son expiration\u202f; le navigateur, ${wordDuration(KNOWN_BROWSER_MS)} après la dernière connexion\u202f; la trace d’une connexion, ${wordDuration(SIGN_IN_TRACE_MS)}.`,
      columns: ['page_link.token_hash', 'page_link.code_hash', 'known_browser.token_hash', 'sign_in.user_agent'],
    },
  ],
};
