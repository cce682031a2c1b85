import type { FeatureWords } from '../faces';
import { WEBHOOKS_TABLES } from './words/journal-tables';
import { WEBHOOKS_REFUSALS } from './words/refusals';

export const WEBHOOKS_WORDS = {
  pages: [
    { title: 'Signalements vers d’autres outils', link: '/signalements', operations: ['webhooks.manage'], words: 'webhook partenaire prévenir outil adresse' },
  ],
  refusals: WEBHOOKS_REFUSALS,
  journal: WEBHOOKS_TABLES,
} as const satisfies FeatureWords;
