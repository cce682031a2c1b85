import type { FeatureWords } from '../faces';

export const JOBS_WORDS = {
  pages: [
    { title: 'Envois', link: '/envois', operations: ['jobs.manage'], words: 'administration courriels refusés incertains en attente' },
    { title: 'Tâches de fond', link: '/taches', operations: ['jobs.manage'], words: 'administration échecs relancer' },
  ],
} as const satisfies FeatureWords;
