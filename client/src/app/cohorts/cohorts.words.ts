import { addressOf } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { COHORTS_TABLES } from './words/journal-tables';

export const COHORTS_WORDS = {
  hits: { cohort: { label: 'Groupe', icon: 'users', link: (key) => addressOf('cohort', key) } },
  pages: [{ title: 'Groupes de CCAS', link: '/reseau/groupes', operations: ['cohorts.read'], words: 'cohortes périmètres sélection' }],
  refusals: { COHORT_NAME_TAKEN: 'Un groupe porte déjà ce nom. Choisissez-en un autre, ou modifiez le groupe existant.' },
  journal: COHORTS_TABLES,
} as const satisfies FeatureWords;
