import type { FeatureWords } from '../faces';
import { API_TOKENS_TABLES } from './words/journal-tables';
import { API_TOKENS_REFUSALS } from './words/refusals';

export const API_TOKENS_WORDS = {
  pages: [
    {
      title: 'Accès pour vos outils',
      link: '/mon-compte/outils',
      operations: ['apiTokens.own'],
      words: 'jeton api tableur python excel clé partenaire programme',
    },
    {
      title: 'Exemples pour vos outils',
      link: '/mon-compte/outils/exemples',
      operations: ['apiTokens.own'],
      words: 'api curl python power query documentation',
    },
  ],
  refusals: API_TOKENS_REFUSALS,
  journal: API_TOKENS_TABLES,
} as const satisfies FeatureWords;
