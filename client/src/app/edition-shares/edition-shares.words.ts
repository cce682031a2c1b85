import type { FeatureWords } from '../faces';
import { EDITION_SHARES_TABLES } from './words/journal-tables';
import { EDITION_SHARES_REFUSALS } from './words/refusals';

export const EDITION_SHARES_WORDS = {
  pages: [
    { title: 'Partages des éditions', link: '/partages', operations: ['editionShares.manage'], words: 'lien financeur mot de passe lectures' },
    { title: 'Éditions qui vous sont ouvertes', link: '/lectures-editions', operations: ['editionShares.read'] },
  ],
  refusals: EDITION_SHARES_REFUSALS,
  journal: EDITION_SHARES_TABLES,
} as const satisfies FeatureWords;
