import type { AccessTable } from '../access-table';

/**
 * Who may do what with forms. A CCAS reads and fills in its own return; its director vouches for it. The referent follows the returns of its EPT. The coordination
 * composes, returns with a reason, validates, and fills in for a CCAS, which is marked. Others read what was validated as far as each question says (`readBy`).
 */
export const FORMS_ACCESS = {
  'forms.read': { coordinator: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'forms.manage': { coordinator: 'network' },
  'forms.readReturns': { coordinator: 'network', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'forms.answer': { coordinator: 'network', director: 'perimeter', contributor: 'perimeter' },
  'forms.submit': { coordinator: 'network', director: 'perimeter' },
  'forms.check': { coordinator: 'network' },
} as const satisfies AccessTable;
