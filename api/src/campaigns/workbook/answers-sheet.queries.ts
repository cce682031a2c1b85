import type { CampaignReply, CampaignSectionKind } from '@maillage/domain';
import { ccasReach, ccasRows, isIdReached } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { quoted } from '../../platform/database/quoted';
import type { CampaignSections } from '../../platform/declarations/campaign-sections';
import type { WorkbookReading } from '../../platform/declarations/workbook-source';
import { dayOf, nameOf, responseTables } from '../campaign.fragments';
import { sectionReading } from '../written/update-campaigns.queries';

/** One thing that a campaign asks of a CCAS. What a column shows has the key of that column. */
export interface AnswerSheetRow {
  readonly id: string;
  readonly version: number | null;
  readonly campaign: string;
  readonly ccas: string;
  readonly kind: CampaignSectionKind;
  readonly item: string;
  readonly label: string | null;
  readonly word: string | null;
  /** Whether the viewer may say something of it in the campaign today. */
  readonly canReply: boolean;
  readonly isAnswerer: boolean;
  readonly byName: string | null;
  readonly at: Date | null;
  readonly values: Readonly<Record<string, string | boolean | null>> & { readonly reply: CampaignReply | null; readonly reason: string | null };
}

/** What the chosen campaigns ask of the CCAS that the viewer reads, or those under way where none is chosen, in one statement. */
export function listAnswerRows(database: Queryable, reading: WorkbookReading, sections: CampaignSections): Promise<AnswerSheetRow[]> {
  const { viewer, networkId, selection } = reading;
  const b = new Bindings();
  const from = sectionReading(reading, b);
  const reached = (operation: Parameters<typeof ccasReach>[1], ccasId: string): string => isIdReached(ccasReach(viewer, operation, networkId), b, ccasId);
  const ids = selection['campaign'];
  const isChosen = ids ? `p.state IN ('open', 'closed') AND p.id = ANY (${b.bind(ids.filter(isId))}::uuid[])` : `p.state = 'open'`;
  const ccasIds = selection['ccas'];
  const isOfThem = ccasIds ? `r.ccas_id = ANY (${b.bind(ccasIds.filter(isId))}::uuid[])` : 'true';
  const condition = `p.network_id = ${from.network} AND ${isChosen} AND ${isOfThem} AND ${reached('campaigns.read', 'r.ccas_id')}`;
  const isAnswerer = `CASE i.kind ${sections.all.map(({ kind, answeredBy }) => `WHEN '${kind}' THEN ${reached(answeredBy, 'i.ccas_id')}`).join(' ')} END`;
  return database.query(
    `WITH ${responseTables(sections, from, condition).join(', ')},
     place AS MATERIALIZED (${ccasRows(from.network, 'c.id IN (SELECT ccas_id FROM response_row)')})
     SELECT i.id, i.reply_version AS version, p.title AS campaign, c."communeName" AS ccas, i.kind, i.item, i.label, i.word, n."isAnswerer",
            ${nameOf('i.said_by_id')} AS "byName", i.said_at AS at,
            (p.state = 'open' AND r.excused_at IS NULL AND i.state <> 'answered'
             AND (${reached('campaigns.answer', 'i.ccas_id')} OR ${reached('campaigns.answerFor', 'i.ccas_id')})) AS "canReply",
            json_build_object('ccas', c."communeName", 'section', i.kind, 'reply', i.reply_kind, 'reason', i.reason, 'state', i.state,
              'statedOn', CASE WHEN i.state <> 'blank' THEN ${dayOf('i.stated_at')} END, 'statedBy', ${nameOf('i.stated_by_id')},
              'lastAnswerOn', CASE WHEN n."isAnswerer" THEN ${dayOf('i.at')} END, 'ccasState', r.state, 'submittedOn', ${dayOf('r.submitted_at')},
              'isOnBehalf', CASE WHEN r.submitted_at IS NOT NULL THEN r.is_on_behalf END, 'dueOn', r.due_in_force) AS values
       FROM item_row i JOIN response_row r ON r.id = i.response_id JOIN update_campaign p ON p.id = r.campaign_id JOIN place c ON c.id = r.ccas_id
      CROSS JOIN LATERAL (SELECT ${isAnswerer} AS "isAnswerer") n
      ORDER BY p.opened_at DESC, p.id, c.rank, array_position(ARRAY[${quoted(sections.all.map(({ kind }) => kind))}], i.kind), i.rank, i.item`,
    b.values,
  );
}
