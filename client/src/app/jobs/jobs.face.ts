import type { FeatureFace } from '../faces';

export const JOBS = {
  pages: [{ path: 'taches', title: 'Tâches', operation: 'jobs.manage', icon: 'refresh', load: { page: () => import('./jobs-page').then((m) => m.JobsPage) } }],
} as const satisfies FeatureFace;
