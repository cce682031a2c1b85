import type { FeatureFace } from '../faces';

export const JOBS = {
  pages: [{ path: 'taches', title: 'Tâches', operation: 'jobs.manage', load: { page: () => import('./jobs-page').then((m) => m.JobsPage) } }],
  entries: [{ space: 'administration', title: 'Tâches de fond', path: 'taches' }],
} as const satisfies FeatureFace;
