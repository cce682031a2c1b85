import type { FeatureWords } from '../faces';

export const JOBS_WORDS = {
  pages: [{ title: 'Tâches de fond', link: '/taches', operations: ['jobs.manage'], words: 'administration courriels en attente échecs relancer' }],
} as const satisfies FeatureWords;
