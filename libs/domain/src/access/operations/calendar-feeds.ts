import type { AccessTable } from '../access-table';

/** Who may have a feed of what comes due for him: whoever reads what comes due. */
export const CALENDAR_FEEDS_ACCESS = {
  'calendarFeeds.own': { coordinator: 'own', dpo: 'own', referent: 'own', director: 'own', contributor: 'own' },
} as const satisfies AccessTable;
