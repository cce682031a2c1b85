import type { Figure } from '../platform/declarations/home-part';
import { policyOf, stateOf } from './base/base.fragments';

/** Numbers of the RGPD. */
export const PRIVACY_FIGURES: readonly Figure[] = [
  {
    // of the points that apply and are known: what is not answered is not « not in place »
    kind: 'privacy_base_in_place',
    read: 'privacy.readAggregates',
    rows: ({ network, day, b }) => `
      SELECT s.ccas_id, s.state = 'compliant', s.state NOT IN ('not_applicable', 'unknown')
        FROM (SELECT c.id AS ccas_id, ${stateOf('a', 'p', day)} AS state
                FROM open_ccas c CROSS JOIN (${policyOf(network, b)}) p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point) s`,
  },
];
