import { WEEK_MS, WEEKS_BEFORE_ASKING_AGAIN } from '@maillage/domain';
import { ccasReach, isReached } from '../network';
import type { AskSource } from '../platform/declarations/ask-source';
import { currentPlanOf } from './initiatives.fragments';

/** News of each initiative of the current plan, where there is none or none of late (`isAnswerDue` of libs/domain). */
export const INITIATIVES_ASKS: readonly AskSource[] = [
  {
    kind: 'initiatives_news',
    rows: ({ viewer, networkId, network, day, now, b }) => `
      SELECT c.id, NULL::date
        FROM asked_ccas c
        JOIN initiative i ON i.archived_at IS NULL
         AND i.plan_id = ${currentPlanOf(network, day)}
       WHERE ${isReached(ccasReach(viewer, 'adoption.update', networkId), b, 'c')}
         AND NOT EXISTS (SELECT FROM adoption a WHERE a.initiative_id = i.id AND a.ccas_id = c.id
                                                  AND a.last_news_at > ${b.bind(new Date(now.getTime() - WEEKS_BEFORE_ASKING_AGAIN * WEEK_MS))}::timestamptz)`,
  },
];
