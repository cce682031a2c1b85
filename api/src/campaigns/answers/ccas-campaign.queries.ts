import { can, type CampaignSectionKind } from '@maillage/domain';
import { type CcasTarget, heldOn } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { quoted } from '../../platform/database/quoted';
import type { CampaignSections } from '../../platform/declarations/campaign-sections';
import { nameOf, responseTables } from '../campaign.fragments';
import type { CcasCampaign } from './ccas-campaign.type';

/** Who reads what is asked of which CCAS, when. */
export interface CcasCampaignReading {
  readonly viewer: Viewer;
  /** The CCAS as a part of the network that asks. */
  readonly target: CcasTarget;
  /** Civil date. */
  readonly today: string;
  readonly sections: CampaignSections;
}

const PERSON = (a: string): string => `json_build_object('accountId', ${a}.id, 'name', ${a}.full_name, 'isFictitious', ${a}.is_fictitious)`;

/** What the campaigns of the network ask of one CCAS, those under way first; `responseId`: that one alone. */
export async function listCcasCampaigns(
  database: Queryable,
  { viewer, target, today, sections }: CcasCampaignReading,
  responseId?: string,
): Promise<CcasCampaign[]> {
  const b = new Bindings();
  const { networkId, ccasId } = target;
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const may = (operation: Parameters<typeof can>[1]): boolean => can(viewer.grants, operation, target);
  const kindsWhere = (holds: (kind: CampaignSectionKind) => boolean): string =>
    `s.kind = ANY (ARRAY[${quoted(sections.all.map(({ kind }) => kind).filter(holds))}]::text[])`;
  const isAnswerer = kindsWhere((kind) => may(sections.of(kind).answeredBy));
  const isOpen = `p.state = 'open'`;
  const one = responseId === undefined ? '' : ` AND r.id = ${b.bind(responseId)}::uuid`;
  const condition = `p.network_id = ${network} AND p.state IN ('open', 'closed') AND r.ccas_id = ${b.bind(ccasId)}::uuid${one}`;
  return database.query(
    `WITH ${responseTables(sections, { networkId, network, day, b }, condition).join(', ')}
     SELECT r.id, p.id AS "campaignId", r.ccas_id AS "ccasId", r.version, p.title, p.purpose, p.message, p.minutes, p.state AS "campaignState", r.state,
            p.opened_at AS "openedAt", ${nameOf('p.opened_by_id')} AS "openedByName", r.due_in_force::text AS "dueOn", p.first_due_on::text AS "firstDueOn",
            r.item_count AS "itemCount", r.answered_count AS "answeredCount", r.submitted_at AS "submittedAt", ${nameOf('r.submitted_by_id')} AS "submittedByName",
            r.is_on_behalf AS "isOnBehalf", r.reopened_at AS "reopenedAt", r.reopen_reason AS "reopenReason", r.excuse_reason AS "excuseReason",
            ${may('campaigns.answer') || may('campaigns.answerFor')} AND ${isOpen} AND r.excused_at IS NULL AS "canReply",
            ${may('campaigns.submit')} AND ${isOpen} AND r.excused_at IS NULL AS "canSubmit",
            ${!viewer.grants.some((grant) => grant.ccasId === ccasId)} AS "isForAnother",
            coalesce((SELECT json_agg(${PERSON('a')} ORDER BY a.full_name COLLATE "fr-x-icu", a.id) FROM account a
                       WHERE ${may('campaigns.delegate')} AND ${isOpen} AND a.disabled_at IS NULL
                         AND EXISTS (SELECT FROM role_assignment h WHERE h.account_id = a.id AND h.ccas_id = r.ccas_id AND h.network_id = p.network_id
                                        AND h.role = 'contributor' AND ${heldOn('h', day)})), '[]') AS delegates,
            coalesce((SELECT json_agg(json_build_object('id', s.id, 'kind', s.kind, 'canAnswer', ${isAnswerer} AND ${isOpen},
                               'isConfirmedInCampaign', ${kindsWhere((kind) => sections.of(kind).nothingNew !== 'of_feature')},
                               'delegate', (SELECT ${PERSON('a')} FROM update_campaign_delegation g JOIN account a ON a.id = g.account_id
                                             WHERE g.response_id = r.id AND g.section_id = s.id),
                               'items', n.items) ORDER BY array_position(ARRAY[${quoted(sections.all.map(({ kind }) => kind))}], s.kind))
                        FROM (SELECT i.section_id, json_agg(json_build_object('id', i.id, 'item', i.item, 'label', i.label, 'state', i.state,
                                       'statedAt', CASE WHEN i.state <> 'blank' THEN i.stated_at END, 'statedByName', ${nameOf('i.stated_by_id')},
                                       'lastAnswer', CASE WHEN ${isAnswerer.replaceAll('s.kind', 'i.kind')} AND i.at IS NOT NULL
                                                          THEN json_build_object('at', i.at, 'byName', ${nameOf('i.by_id')}, 'word', i.word) END,
                                       'version', coalesce(i.reply_version, 0), 'reply', CASE WHEN i.reply_kind IS NOT NULL
                                                     THEN json_build_object('kind', i.reply_kind, 'reason', i.reason, 'saidAt', i.said_at, 'saidByName', ${nameOf('i.said_by_id')}) END)
                                       ORDER BY i.rank, i.item) AS items
                                FROM item_row i WHERE i.response_id = r.id GROUP BY i.section_id) n JOIN update_campaign_section s ON s.id = n.section_id), '[]') AS sections
       FROM response_row r JOIN update_campaign p ON p.id = r.campaign_id
      ORDER BY (p.state = 'open') DESC, CASE WHEN p.state = 'open' THEN r.due_in_force END, p.opened_at DESC, p.id`,
    b.values,
  );
}
