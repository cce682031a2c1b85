import { CONTEST_TOLD_DAYS } from '@maillage/domain';
import { ccasReach, isReached } from '../../network';
import type { AskSource } from '../../platform/declarations/ask-source';

/** SQL condition: the contest `x` was decided so late that it is still told on the day. */
const isTold = (day: string): string => `x.status IN ('accepted', 'refused') AND x.decided_at > ${day} - ${CONTEST_TOLD_DAYS}`;

/** What was decided of late on the values that a CCAS contested: told where the viewer may contest, nothing to answer. */
export const CONTESTS_ASKS: readonly AskSource[] = [
  {
    kind: 'contest_outcomes',
    rows: ({ viewer, networkId, network, day, b }) => `
      SELECT c.id, NULL::date FROM indicator_contest x JOIN asked_ccas c ON c.id = x.ccas_id
       WHERE x.network_id = ${network} AND ${isTold(day)} AND ${isReached(ccasReach(viewer, 'indicators.contest', networkId), b, 'c')}`,
  },
];
