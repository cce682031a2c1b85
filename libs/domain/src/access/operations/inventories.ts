import type { AccessTable } from '../access-table';

/**
 * Who may do what with inventories. What is read of whose return is a matter of forms: one's own, those of one's EPT, or what each question lets others read. What
 * comes due is the business of the CCAS itself, not of the coordination of 39 of them.
 */
export const INVENTORIES_ACCESS = {
  'inventories.read': { coordinator: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'inventories.ask': { coordinator: 'network' },
  'inventories.judgeLabel': { coordinator: 'network' },
  'inventories.takeUp': { coordinator: 'network', director: 'perimeter', contributor: 'perimeter' },
  'inventories.follow': { director: 'perimeter', contributor: 'perimeter' },
} as const satisfies AccessTable;
