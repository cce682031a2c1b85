import type { AccessTable } from '../access-table';

/** Who may do what with the plan, its initiatives and their adoption. */
export const INITIATIVES_ACCESS = {
  'initiatives.read': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'initiatives.manage': { coordinator: 'network' },
  'planTemplates.read': { admin: 'instance', coordinator: 'network' },
  'planTemplates.share': { coordinator: 'network' },
  'planTemplates.withdraw': { admin: 'instance', coordinator: 'network' },
  'initiatives.publish': { coordinator: 'network' },
  'initiatives.discuss': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'initiatives.discussInternally': { coordinator: 'network', dpo: 'network', referent: 'network' },
  'funding.read': { coordinator: 'network', referent: 'network' },
  'adoption.read': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'adoption.readDetail': { coordinator: 'network', referent: 'network', director: 'perimeter', contributor: 'perimeter' },
  'adoption.update': { coordinator: 'network', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'adoption.discuss': { coordinator: 'network', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'adoption.discussInternally': { coordinator: 'network', referent: 'perimeter' },
  'reminders.send': { coordinator: 'network', referent: 'perimeter' },
} as const satisfies AccessTable;
