import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { EDITIONS_TABLES } from './words/journal-tables';
import { EDITIONS_REFUSALS } from './words/refusals';

export const EDITIONS_WORDS = {
  hits: { edition: { label: 'Édition', icon: 'file', link: (key) => addressOf('edition', key) } },
  pages: [
    { title: 'Éditions', link: '/editions', operations: ['editions.read'], words: 'rapport bilan conseil administration comité financeur publier' },
    { title: 'Nouvelle édition', link: '/editions/nouvelle', operations: ['editions.manage'], words: 'rapport bilan composer' },
  ],
  refusals: EDITIONS_REFUSALS,
  journal: EDITIONS_TABLES,
} as const satisfies FeatureWords;
