import type { AccessTable } from '../access-table';

/** Who may do what with the network, its CCAS, offices and funders. */
export const NETWORK_ACCESS = {
  'network.read': { admin: 'instance', coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'ccas.create': { admin: 'instance', coordinator: 'network' },
  'ccas.update': { admin: 'instance', coordinator: 'network', referent: 'perimeter', director: 'perimeter' },
  'offices.manage': { admin: 'instance', coordinator: 'network', referent: 'perimeter', director: 'perimeter' },
  'funders.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
