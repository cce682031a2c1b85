import type { FeatureWords } from '../faces';
import { TAKEOVER_TABLES } from './words/journal-tables';
import { TAKEOVER_REFUSAL_REASONS } from './words/refusals';

export const TAKEOVER_WORDS = {
  pages: [
    { title: 'Reprendre un classeur', link: '/initiatives/reprise', operations: ['takeover.manage'], words: 'importer excel tableur plan suivi matrice' },
  ],
  refusals: TAKEOVER_REFUSAL_REASONS,
  journal: TAKEOVER_TABLES,
} as const satisfies FeatureWords;
