import type { Figure } from '../../platform/declarations/figure';
import { answeredStates, policyOf } from './base.fragments';

/** Points of the RGPD base that are in place, of those that apply and are known: what is not answered is not « not in place ». */
export const PRIVACY_BASE: Figure = {
  kind: 'privacy_base',
  read: 'privacy.readAggregates',
  readEach: 'privacy.readStatus',
  tables: ({ network, b }) => ({ privacy_policy: policyOf(network, b) }),
  rows: ({ day, isPast }) => `
    SELECT c.id, coalesce(s.state = 'compliant', false), coalesce(s.state NOT IN ('not_applicable', 'unknown'), false), coalesce(s.state, 'unknown') = 'unknown'
      FROM open_ccas c CROSS JOIN privacy_policy p
      LEFT JOIN (${answeredStates({ day, isPast, policy: 'privacy_policy' })}) s ON s.ccas_id = c.id AND s.rank = p.rank`,
};
