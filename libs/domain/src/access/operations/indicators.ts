import type { AccessTable } from '../access-table';

/** Who may do what with the indicators. */
export const INDICATORS_ACCESS = {
  'indicators.read': { admin: 'instance', coordinator: 'instance', dpo: 'instance', referent: 'instance', director: 'instance', contributor: 'instance' },
  'indicators.readNetwork': { admin: 'instance', coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'indicators.manage': { coordinator: 'network' },
  // definitions that all networks use: theirs is to propose, not to change
  'indicators.manageShared': { admin: 'instance' },
  'indicators.proposeShared': { coordinator: 'network' },
  // shared values: in the territory of the network; what lies elsewhere waits for who decides of it, or is added where nothing stands
  'indicators.import': { coordinator: 'network' },
  // shared values, whatever their territory
  'indicators.changeShared': { admin: 'instance' },
  // of shared values that another network proposes for the territory of this one
  'indicators.decideShared': { admin: 'instance', coordinator: 'network' },
  'indicators.contest': { coordinator: 'network', referent: 'perimeter', director: 'perimeter', contributor: 'perimeter' },
  // the numbers and the words of a contest of a masked count: what a CCAS says of its own, to who decides
  'indicators.readContestDetail': { coordinator: 'network', director: 'perimeter', contributor: 'perimeter' },
  'indicators.setTargets': { coordinator: 'network', director: 'perimeter' },
} as const satisfies AccessTable;
