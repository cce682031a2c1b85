import type { FeatureWords } from '../faces';

export const PUBLICATIONS_WORDS = {
  pages: [{ title: 'Publications', link: '/publications', operations: ['publications.read'], words: 'financeur' }],
} as const satisfies FeatureWords;
