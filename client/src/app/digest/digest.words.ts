import type { FeatureWords } from '../faces';

export const DIGEST_WORDS = {
  pages: [{ title: 'Mes courriels', link: '/mon-compte/courriels', operations: ['news.own'], words: 'lettre rythme mentions désinscription mails' }],
} as const satisfies FeatureWords;
