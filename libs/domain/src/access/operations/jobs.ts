import type { AccessTable } from '../access-table';

/** Who may do what with the work in the background. */
export const JOBS_ACCESS = {
  'jobs.manage': { admin: 'instance' },
} as const satisfies AccessTable;
