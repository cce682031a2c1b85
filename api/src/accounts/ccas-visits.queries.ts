import { ccasReach, heldOn } from '../network';
import type { CcasFacts } from '../platform/declarations/ccas-facts';

/** When somebody of each CCAS last came: for who reads the accounts of the network. */
export const ccasVisits: CcasFacts = ({ viewer, networkId, network, day }) => {
  const visit = ccasReach(viewer, 'accounts.read', networkId).isWhole
    ? `(SELECT max(v.last_visit_at) FROM role_assignment r JOIN account_visit v ON v.account_id = r.account_id
         WHERE r.ccas_id = m.id AND r.network_id = ${network} AND ${heldOn('r', day)})`
    : 'NULL::timestamptz';
  return `SELECT m.id, json_build_object('lastVisitAt', ${visit}) FROM page m`;
};
