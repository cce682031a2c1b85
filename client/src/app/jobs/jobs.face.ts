import type { FeatureFace } from '../faces';

export const JOBS = {
  pages: [
    { path: 'taches', title: 'Tâches', operation: 'jobs.manage', load: { page: () => import('./jobs-page').then((m) => m.JobsPage) } },
    { path: 'envois', title: 'Envois', operation: 'jobs.manage', load: { page: () => import('./mails/sent-mails-page').then((m) => m.SentMailsPage) } },
  ],
  entries: [
    { space: 'administration', title: 'Envois', path: 'envois' },
    { space: 'administration', title: 'Tâches de fond', path: 'taches' },
  ],
} as const satisfies FeatureFace;
