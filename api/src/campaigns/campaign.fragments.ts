import type { CampaignSectionReading } from '../platform/declarations/campaign-section';
import type { CampaignSections } from '../platform/declarations/campaign-sections';
import { quoted } from '../platform/database/quoted';
import { ANSWERED_CAMPAIGN_STATES } from '@maillage/domain';

/** SQL: the civil date of an instant, as `Clock.dayOf` tells it. */
export const dayOf = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Paris')::date`;

/** SQL: the full name of an account, or null. */
export const nameOf = (accountId: string): string => `(SELECT full_name FROM account WHERE id = ${accountId})`;

/** SQL: whoever has the day of its own has it, else the day of all. */
export const DUE_ON = 'coalesce(r.due_on, p.due_on)';

/** SQL: a table that names what the sections read by, for `WITH`: a statement may have no value that it does not read, and a section reads neither or both. */
export const readingTable = ({ network, day }: CampaignSectionReading): string => `section_reading AS (SELECT ${network}, ${day})`;

/**
 * SQL: tables in which what is asked stands beside what is answered, of the responses `r` of campaigns `p` that fit a condition, for `WITH`:
 * `asked_row`, `item_row` with the `state` of each, and `response_row` with how far each CCAS is. Of all at once: feature by feature, and not CCAS by CCAS.
 */
export function responseTables(sections: CampaignSections, reading: CampaignSectionReading, condition: string): string[] {
  // feature by feature, from a table of its own that holds nothing else: one reads ids where another has codes
  const answers = sections.all.map(
    ({ kind, answers }) =>
      `SELECT w.* FROM (WITH asked_item AS MATERIALIZED (SELECT id, ccas_id, item FROM asked_row WHERE kind = '${kind}' AND NOT is_settled) ${answers(reading)}) w`,
  );
  return [
    readingTable(reading),
    `asked_row AS MATERIALIZED (
       SELECT i.id, i.response_id, i.section_id, i.item, i.label, i.rank, i.is_settled, i.answered_at, i.answered_by_id, i.answer, r.ccas_id, s.kind, p.opened_at AS since
         FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
         JOIN update_campaign_item i ON i.response_id = r.id JOIN update_campaign_section s ON s.id = i.section_id
        WHERE ${condition})`,
    `live_answer (id, at, by_id, word) AS MATERIALIZED (${answers.join(' UNION ALL ')})`,
    `item_row AS MATERIALIZED (
       SELECT o.*, CASE WHEN o.at >= o.since THEN 'answered' ELSE coalesce(o.reply_kind, 'blank') END AS state,
              CASE WHEN o.at >= o.since THEN o.at ELSE o.said_at END AS stated_at, CASE WHEN o.at >= o.since THEN o.by_id ELSE o.said_by_id END AS stated_by_id
         FROM (SELECT k.id, k.response_id, k.section_id, k.kind, k.ccas_id, k.item, k.label, k.rank, k.since,
                      CASE WHEN k.is_settled THEN k.answered_at ELSE l.at END AS at, CASE WHEN k.is_settled THEN k.answered_by_id ELSE l.by_id END AS by_id,
                      CASE WHEN k.is_settled THEN k.answer ELSE l.word END AS word,
                      y.kind AS reply_kind, y.reason, y.said_at, y.said_by_id, y.version AS reply_version
                 FROM asked_row k LEFT JOIN live_answer l ON l.id = k.id LEFT JOIN update_campaign_reply y ON y.item_id = k.id) o)`,
    `response_row AS MATERIALIZED (
       SELECT o.*, CASE WHEN o.excused_at IS NOT NULL THEN 'excused' WHEN o.submitted_at IS NOT NULL THEN 'submitted' WHEN o.answered_count = o.item_count THEN 'complete'
                        WHEN o.answered_count > 0 THEN 'started' WHEN o.first_seen_at IS NOT NULL THEN 'seen' ELSE 'unseen' END AS state,
              least(o.first_submitted_at, o.completed_at, CASE WHEN o.answered_count = o.item_count THEN o.last_answer_at END) AS answered_at
         FROM (SELECT r.*, p.first_due_on, p.opened_at, ${DUE_ON} AS due_in_force, n.item_count, n.answered_count, n.unavailable_count, n.last_answer_at
                 FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
                 JOIN (SELECT response_id, count(*)::integer AS item_count, (count(*) FILTER (WHERE state <> 'blank'))::integer AS answered_count,
                              (count(*) FILTER (WHERE state = 'unavailable'))::integer AS unavailable_count, max(stated_at) AS last_answer_at
                         FROM item_row GROUP BY response_id) n ON n.response_id = r.id
                WHERE ${condition}) o)`,
  ];
}

/** SQL condition on a row of `response_row`: the CCAS has answered. */
export const hasAnswered = (r: string): string => `${r}.state IN (${quoted(ANSWERED_CAMPAIGN_STATES)})`;

/** SQL condition on a row of `response_row`: it had answered by the first day, whatever was granted since. */
export const isOnTime = (r: string): string => `(${hasAnswered(r)} AND ${dayOf(`${r}.answered_at`)} <= ${r}.first_due_on)`;
