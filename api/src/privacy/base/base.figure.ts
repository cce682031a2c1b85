import type { Figure } from '../../platform/declarations/figure';
import { answeredStates, policyOf } from './base.fragments';

/** Points of the RGPD base that are in place, of those that apply and are known: what is not answered is not « not in place ». */
export const PRIVACY_BASE: Figure = {
  kind: 'privacy_base',
  read: 'privacy.readAggregates',
  readEach: 'privacy.readStatus',
  knowsThePast: true,
  tables: ({ network, day, isPast, b }) => ({
    privacy_policy: policyOf(network, b),
    privacy_state: answeredStates({ day, isPast, policy: 'privacy_policy' }),
  }),
  // what is not answered, by a hash: a join would go through all answers for each CCAS, since PostgreSQL expects few CCAS in a network
  rows: () => `
    SELECT ccas_id, state = 'compliant', state NOT IN ('not_applicable', 'unknown'), state = 'unknown' FROM privacy_state
     UNION ALL SELECT c.id, false, false, true FROM open_ccas c CROSS JOIN privacy_policy p WHERE (c.id, p.rank) NOT IN (SELECT ccas_id, rank FROM privacy_state)`,
};
