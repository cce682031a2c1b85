import { heldOn } from '../../network';

/** Somebody of a CCAS who is written to. */
export interface CampaignRecipient {
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
}

/** A CCAS to which a campaign writes. */
export interface CampaignAddressee {
  readonly responseId: string;
  readonly ccasName: string;
  /** Civil date. */
  readonly dueOn: string;
  readonly itemCount: number;
  readonly recipients: readonly CampaignRecipient[];
}

const WITH_ROLE = (role: string): string => `(
  SELECT json_agg(json_build_object('accountId', a.id, 'email', a.email, 'fullName', a.full_name) ORDER BY a.email)
    FROM account a WHERE a.disabled_at IS NULL
     AND EXISTS (SELECT FROM role_assignment h WHERE h.account_id = a.id AND h.role = '${role}' AND h.ccas_id = c.id AND h.network_id = p.network_id AND ${heldOn('h', '$2::date')}))`;

/** The next CCAS that have not been told that the campaign opened, held. $1 campaign, $2 day, $3 how many. */
export const NEXT_UNTOLD = `
  SELECT r.id AS "responseId", c.name AS "ccasName", coalesce(r.due_on, p.due_on)::text AS "dueOn",
         (SELECT count(*)::integer FROM update_campaign_item i WHERE i.response_id = r.id) AS "itemCount",
         coalesce(${WITH_ROLE('director')}, ${WITH_ROLE('contributor')}, '[]') AS recipients
    FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id JOIN ccas c ON c.id = r.ccas_id
   WHERE p.id = $1 AND p.state = 'open' AND r.excused_at IS NULL
     AND NOT EXISTS (SELECT FROM update_campaign_mail m WHERE m.response_id = r.id AND m.kind = 'opening')
   ORDER BY r.id LIMIT $3 FOR UPDATE OF r`;
