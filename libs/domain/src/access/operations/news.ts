import type { AccessTable } from '../access-table';

/** Who may do what with what is told to persons, how mails reach them, and their absences. */
export const NEWS_ACCESS = {
  'news.own': { admin: 'own', coordinator: 'own', dpo: 'own', referent: 'own', director: 'own', contributor: 'own' },
  'absences.read': { admin: 'instance', coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'absences.own': { coordinator: 'network', dpo: 'network', referent: 'network', director: 'network', contributor: 'network' },
  'absences.manage': { coordinator: 'network' },
} as const satisfies AccessTable;
