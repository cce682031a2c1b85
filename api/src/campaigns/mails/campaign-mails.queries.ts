/** A CCAS to which a campaign writes. */
export interface CampaignAddressee {
  readonly responseId: string;
  readonly ccasId: string;
  readonly ccasName: string;
  /** Civil date. */
  readonly dueOn: string;
  /** How many things are left to answer. */
  readonly leftCount: number;
}

/** The next CCAS that have not been told that the campaign opened, held. $1 campaign, $2 how many. */
export const NEXT_UNTOLD = `
  SELECT r.id AS "responseId", c.id AS "ccasId", c.name AS "ccasName", coalesce(r.due_on, p.due_on)::text AS "dueOn",
         (SELECT count(*)::integer FROM update_campaign_item i WHERE i.response_id = r.id) AS "leftCount"
    FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id JOIN ccas c ON c.id = r.ccas_id
   WHERE p.id = $1 AND p.state = 'open' AND r.excused_at IS NULL
     AND NOT EXISTS (SELECT FROM update_campaign_mail m WHERE m.response_id = r.id AND m.kind = 'opening')
   ORDER BY r.id LIMIT $2 FOR UPDATE OF r`;

/** Who asks by a campaign: her name, and her number. $1 account. */
export const ASKER = 'SELECT full_name AS name, phone FROM account WHERE id = $1';

/** Who was given a part of what is asked of these CCAS. $1 responses. */
export const DELEGATES = `
  SELECT DISTINCT r.ccas_id AS "ccasId", d.account_id AS "accountId"
    FROM update_campaign_delegation d JOIN update_campaign_ccas r ON r.id = d.response_id WHERE d.response_id = ANY ($1::uuid[])`;
