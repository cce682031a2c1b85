import { isId } from '../platform/database/queryable';
import type { DiscussionPlace } from '../platform/declarations/discussion-place';
import { cellTarget, initiativeTarget } from './initiative-targets';

const IS_ARCHIVED = 'SELECT archived_at IS NOT NULL AS "isArchived" FROM initiative WHERE id = $1';

/** Where people talk about the plan: an initiative, and what each CCAS makes of it, told or not. Of an archived one nothing more is said. */
export const INITIATIVES_DISCUSSIONS_PLACES: readonly DiscussionPlace[] = [
  {
    kind: 'initiative',
    find: async (database, { key, ccasId }) => {
      const target = ccasId === null ? await initiativeTarget(database, key) : null;
      if (!target) return null;
      const [row] = (await database.query(IS_ARCHIVED, [key])) as { isArchived: boolean }[];
      return { target: { networkId: target.networkId }, about: { type: 'initiative', id: key }, isOpen: row?.isArchived === false };
    },
  },
  {
    kind: 'adoption',
    find: async (database, { key, ccasId }, today) => {
      if (ccasId === null || !isId(key)) return null;
      const cell = await cellTarget(database, { initiativeId: key, ccasId }, today);
      if (!cell) return null;
      const [row] = (await database.query(IS_ARCHIVED, [key])) as { isArchived: boolean }[];
      const { isOpen, ...target } = cell;
      return { target, about: { type: 'initiative', id: key }, isOpen: isOpen && row?.isArchived === false };
    },
  },
];
