import { wordDuration } from '../../calendar/durations';
import { TOKEN_TRACE_MS } from '../../calendar/retention';
import { PUBLIC_TASK, type FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that tokens of persons hold. */
export const API_TOKENS_PERSONAL_DATA: FeaturePersonalData = {
  treatments: [
    {
      title: 'Accès pour les outils',
      persons: 'Personnes qui relient leurs outils au service par un jeton.',
      purpose: 'Reconnaître l’outil et la personne qui l’a autorisé\u202f; lui montrer quand et combien de fois son jeton a servi.',
      legalBasis: PUBLIC_TASK,
      retention: `${wordDuration(TOKEN_TRACE_MS)} après la fin du jeton, par expiration ou révocation.`,
      columns: ['api_token.name', 'api_token.hint', 'api_token.token_hash'],
    },
  ],
};
