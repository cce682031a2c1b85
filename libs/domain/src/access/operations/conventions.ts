import type { AccessTable } from '../access-table';

/** Who may do what with the conventions and the convention-types. */
export const CONVENTIONS_ACCESS = {
  'conventions.readStatus': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'conventions.read': { coordinator: 'network', dpo: 'perimeter', referent: 'network', director: 'perimeter', contributor: 'perimeter' },
  'conventions.manage': { coordinator: 'network', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  // a discussion at a CCAS is for those who follow it, not for all who read its conventions
  'conventions.discuss': { coordinator: 'network', dpo: 'perimeter', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'conventions.discussInternally': { coordinator: 'network', dpo: 'perimeter', referent: 'perimeter' },
  'conventions.moderateDiscussion': { coordinator: 'network' },
  'templates.read': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'templates.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
