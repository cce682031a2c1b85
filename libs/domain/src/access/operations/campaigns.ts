import type { AccessTable } from '../access-table';

/**
 * Who may do what with update campaigns. A CCAS reads and answers what it is asked itself; the referent follows those of its EPT, and answers for none.
 * Submitting binds the CCAS: its director, or the coordination in her name, which is marked.
 */
export const CAMPAIGNS_ACCESS = {
  'campaigns.read': { coordinator: 'network', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'campaigns.follow': { coordinator: 'network', referent: 'perimeter' },
  'campaigns.manage': { coordinator: 'network' },
  'campaigns.remind': { coordinator: 'network', referent: 'perimeter' },
  'campaigns.answer': { director: 'perimeter', contributor: 'perimeter' },
  'campaigns.answerFor': { coordinator: 'network' },
  'campaigns.submit': { coordinator: 'network', director: 'perimeter' },
  'campaigns.delegate': { director: 'perimeter' },
} as const satisfies AccessTable;
