import type { FeatureWords } from '../faces';
import { PUBLICATIONS_TABLES } from './words/journal-tables';

export const PUBLICATIONS_WORDS = {
  pages: [
    { title: 'Publications', link: '/publications', operations: ['publications.read'], words: 'financeur' },
    { title: 'Publier aux financeurs', link: '/financeurs', operations: ['figures.publish'], words: 'chiffres publications conventions RGPD' },
  ],
  journal: PUBLICATIONS_TABLES,
} as const satisfies FeatureWords;
