import type { NewsSource } from '../../platform/declarations/news-source';
import { absencesOfPerson } from './absences.queries';

/** An absence that was taken back, or in which somebody else stands in by now, is no news any more. */
export const ABSENCES_NEWS: readonly NewsSource[] = [
  {
    kinds: ['deputy_named'],
    readable: async (database, { accountId }, ids) => new Set(await absencesOfPerson(database, accountId, ids, 'deputy_account_id')),
  },
  { kinds: ['absence_noted'], readable: async (database, { accountId }, ids) => new Set(await absencesOfPerson(database, accountId, ids, 'account_id')) },
];
