import { ccasReach, ccasRefJson, ccasRows, heldOn, isIdReached } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { isOnTime, nameOf, responseTables } from '../campaign.fragments';
import { hasAnswerer } from '../opening/campaign-preview.queries';
import { type CampaignsReading, sectionReading } from '../written/update-campaigns.queries';
import type { CampaignBoardRow } from './campaign-board.type';

/** How far each CCAS is that a campaign asks and the viewer follows, by EPT then commune, in one statement; `responseId`: that one alone. */
export async function readBoard(
  database: Queryable,
  { viewer, networkId, today, sections }: CampaignsReading,
  campaignId: string,
  responseId?: string,
): Promise<CampaignBoardRow[]> {
  const b = new Bindings();
  const reading = sectionReading({ networkId, today }, b);
  const isFollowed = isIdReached(ccasReach(viewer, 'campaigns.follow', networkId), b, 'r.ccas_id');
  const condition = `p.id = ${b.bind(campaignId)}::uuid AND ${isFollowed} AND ${responseId === undefined ? 'true' : `r.id = ${b.bind(responseId)}::uuid`}`;
  return database.query(
    `WITH ${responseTables(sections, reading, condition).join(', ')},
     place AS MATERIALIZED (${ccasRows(reading.network, 'c.id IN (SELECT ccas_id FROM response_row)', ['t.population_persons', 'c.phone'])}),
     missing AS MATERIALIZED (
       SELECT m.response_id, json_agg(json_build_object('kind', m.kind, 'count', m.count) ORDER BY m.kind) AS kinds
         FROM (SELECT response_id, kind, count(*)::integer AS count FROM item_row WHERE state = 'blank' GROUP BY response_id, kind) m GROUP BY m.response_id),
     last_mail AS MATERIALIZED (
       SELECT DISTINCT ON (m.response_id) m.* FROM update_campaign_mail m WHERE m.response_id IN (SELECT id FROM response_row) ORDER BY m.response_id, m.sent_at DESC, m.id)
     SELECT r.id, r.version, ${ccasRefJson('c')} AS ccas, r.state, r.item_count AS "itemCount", r.answered_count AS "answeredCount",
            r.unavailable_count AS "unavailableCount", coalesce(w.kinds, '[]') AS missing, r.last_answer_at AS "lastAnswerAt", r.submitted_at AS "submittedAt",
            ${nameOf('r.submitted_by_id')} AS "submittedByName", r.is_on_behalf AS "isOnBehalf", ${isOnTime('r')} AS "isOnTime", r.due_in_force::text AS "dueOn",
            r.due_on IS NOT NULL AS "isExtended", r.excuse_reason AS "excuseReason", r.reopened_at AS "reopenedAt", r.reopen_reason AS "reopenReason",
            CASE WHEN m.id IS NOT NULL THEN json_build_object('kind', m.kind, 'sentAt', m.sent_at, 'sentByName', ${nameOf('m.sent_by_id')},
              'recipientsCount', m.recipients_count, 'heldBackCount', m.held_back_count) END AS "lastMail",
            d.person_name AS "directorName", coalesce(d.phone, c.phone) AS phone, ${hasAnswerer('c', reading.network, reading.day)} AS "hasAnswerer",
            c.population_persons AS "populationPersons"
       FROM response_row r JOIN place c ON c.id = r.ccas_id LEFT JOIN missing w ON w.response_id = r.id LEFT JOIN last_mail m ON m.response_id = r.id
       LEFT JOIN LATERAL (SELECT o.person_name, o.phone FROM office o WHERE o.ccas_id = c.id AND o.function = 'director' AND ${heldOn('o', reading.day)} LIMIT 1) d ON true
      ORDER BY c.rank`,
    b.values,
  );
}
