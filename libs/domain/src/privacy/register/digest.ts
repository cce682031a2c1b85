import { wordDuration } from '../../calendar/durations';
import { DIGEST_TRACE_MS } from '../../calendar/retention';
import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that the letters of persons hold: the texts themselves are mails, and go with them. */
export const DIGEST_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Choix des courriels par lien',
      persons: 'Personnes qui utilisent le service.',
      purpose: 'Laisser chacun refuser une lettre depuis celle-ci, sans mot de passe, compte suspendu ou non.',
      legalBasis: PUBLIC_TASK,
      retention: `Le temps du compte\u202f: le lien d’une ancienne lettre doit encore servir. La trace d’une lettre écrite, ${wordDuration(DIGEST_TRACE_MS)}\u202f; la dernière, le temps du compte.`,
      columns: ['mail_choice_key.key'],
    },
  ],
};
