import { ccasReach, isReached } from '../../network';
import type { AskSource } from '../../platform/declarations/ask-source';
import { evidenceEndOf, policyOf, stateOf } from './base.fragments';

/** Points without an answer, and those whose evidence is to be confirmed, which are due since it expired. */
export const PRIVACY_ASKS: readonly AskSource[] = [
  {
    kind: 'privacy_points',
    rows: ({ viewer, networkId, network, day, b }) => `
      SELECT s.ccas_id, CASE WHEN s.state = 'to_confirm' THEN s.valid_until END
        FROM (SELECT c.id AS ccas_id, ${stateOf('a', 'p', day)} AS state, ${evidenceEndOf('a', 'p')} AS valid_until
                FROM asked_ccas c CROSS JOIN (${policyOf(network, b)}) p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point
               WHERE ${isReached(ccasReach(viewer, 'privacy.update', networkId), b, 'c')}) s
       WHERE s.state IN ('unknown', 'to_confirm')`,
  },
];
