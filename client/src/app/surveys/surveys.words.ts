import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { SURVEYS_TABLES } from './words/journal-tables';
import { SURVEYS_REFUSALS } from './words/refusals';

export const SURVEYS_WORDS = {
  hits: { survey: { label: 'Enquête', icon: 'users', link: (key) => addressOf('survey', key) } },
  pages: [{ title: 'Enquêtes', link: '/enquetes', operations: ['surveys.read'], words: 'sondage agents anonyme questionnaire lien papier qualité de vie' }],
  refusals: SURVEYS_REFUSALS,
  journal: SURVEYS_TABLES,
} as const satisfies FeatureWords;
