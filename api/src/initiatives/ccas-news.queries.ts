import { STAGES_IN_PLACE } from '@maillage/domain';
import { ccasReach, isIdReached } from '../network';
import { quoted } from '../platform/database/quoted';
import type { CcasFacts } from '../platform/declarations/ccas-facts';
import { currentPlanOf } from './initiatives.fragments';

/** The news of each CCAS on the current plan, for who reads adoption: a token may list the CCAS without it. Blockers are for who reads the detail. */
export const ccasNews: CcasFacts = ({ viewer, networkId, network, day, b }) => {
  const isRead = isIdReached(ccasReach(viewer, 'adoption.read', networkId), b, 'm.id');
  const isDetailed = isIdReached(ccasReach(viewer, 'adoption.readDetail', networkId), b, 'm.id');
  return `
  SELECT m.id, json_build_object('lastNewsAt', n.last_news_at, 'answeredCount', n.answered, 'inPlaceCount', n.in_place,
                                 'blockedCount', CASE WHEN ${isDetailed} THEN n.blocked ELSE 0 END,
                                 'lastRemindedAt', CASE WHEN ${isDetailed} THEN (SELECT max(r.sent_at) FROM reminder r JOIN plan p ON p.id = r.plan_id
                                                                                  WHERE r.ccas_id = m.id AND p.network_id = ${network}) END)
    FROM page m
   CROSS JOIN LATERAL (SELECT max(a.last_news_at) AS last_news_at, count(*) AS answered, count(a.blocker) AS blocked,
                              count(*) FILTER (WHERE a.stage IN (${quoted(STAGES_IN_PLACE)})) AS in_place
                         FROM adoption a JOIN initiative i ON i.id = a.initiative_id AND i.archived_at IS NULL
                        WHERE a.ccas_id = m.id AND ${isRead}
                          AND i.plan_id = ${currentPlanOf(network, day)}) n`;
};
