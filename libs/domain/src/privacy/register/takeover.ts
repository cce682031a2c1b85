import { wordDuration } from '../../calendar/durations';
import { TAKEOVER_WAITS_MS } from '../../calendar/retention';
import { type FeaturePersonalData, PUBLIC_TASK } from '../personal-data-treatment';

/** Personal data that a workbook holds while it is taken over: who carries what, and what people wrote in it. */
export const TAKEOVER_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Reprise d’un classeur',
      persons: 'Agents et élus que nomme un classeur tenu avant le service.',
      purpose: 'Faire entrer en une fois le plan, ses responsables et l’avancement que tenait un classeur.',
      legalBasis: PUBLIC_TASK,
      retention: `Le contenu du classeur est effacé dès que la reprise est appliquée ou abandonnée, au plus tard au bout de ${wordDuration(TAKEOVER_WAITS_MS)}\u202f; la correspondance des colonnes et des mots, sans les noms de personnes, est gardée avec le réseau.`,
      columns: ['takeover_draft.content', 'takeover_draft.mapping', 'takeover_mapping.mapping', 'takeover.file_name'],
    },
  ],
};
