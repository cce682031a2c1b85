import type { AccessTable } from '../access-table';

/** Who may do what with the RGPD. */
export const PRIVACY_ACCESS = {
  'privacy.readAggregates': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'privacy.readStatus': { coordinator: 'network', dpo: 'perimeter', referent: 'network', director: 'perimeter', contributor: 'perimeter' },
  'privacy.readDetail': { dpo: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'privacy.update': { dpo: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  // with its CCAS: who reads the detail of the point; among the network: who follows where it stands; of both together: a question of the coordination
  'privacy.discuss': { dpo: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'privacy.discussInternally': { coordinator: 'network', dpo: 'perimeter', referent: 'perimeter' },
  'privacy.discussWithFollowers': { coordinator: 'network', dpo: 'perimeter', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  'privacy.moderateDiscussion': { dpo: 'perimeter' },
  'privacy.plan': { coordinator: 'network', dpo: 'perimeter', director: 'perimeter' },
  'privacy.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
