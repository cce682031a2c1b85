import type { MailTrouble } from '@maillage/domain';
import { mailTroubleOf } from '../../accounts';
import { heldOn } from '../../network';
import type { Queryable } from '../../platform/database/queryable';

/** Somebody to write to about a CCAS. */
export interface Recipient {
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
  /** Who is away, or has left, and whose place she takes; null: it is hers to answer. */
  readonly standsInFor: string | null;
  readonly mailTrouble: MailTrouble | null;
}

const DAY = '$2::date';
const NETWORK = '$3::uuid';

/** SQL condition: the account `a` is away on the day, as this network knows: what another one noted of her is its own. */
const isAway = (a: string): string =>
  `EXISTS (SELECT FROM absence aw WHERE aw.account_id = ${a} AND aw.network_id = ${NETWORK} AND ${DAY} BETWEEN aw.starts_on AND aw.ends_on)`;

/** SQL condition: the account of that id can be written to on the day, and still reads there what this CCAS is asked. */
const canStandIn = (id: string, ccasId: string): string => `
  EXISTS (SELECT FROM account s WHERE s.id = ${id} AND s.disabled_at IS NULL AND NOT ${isAway('s.id')}
             AND EXISTS (SELECT FROM role_assignment sr WHERE sr.account_id = s.id AND sr.network_id = ${NETWORK} AND ${heldOn('sr', DAY)}
                            AND (sr.role = 'coordinator' OR (sr.role IN ('director', 'contributor') AND sr.ccas_id = ${ccasId})
                                 OR (sr.role = 'referent' AND EXISTS (SELECT FROM ccas sc JOIN territory_inclusion ti ON ti.territory_id = sc.territory_id
                                                                       WHERE sc.id = ${ccasId} AND ti.ancestor_id = sr.territory_id)))))`;

/** SQL: the deputy whom the director `d` named: for her absence of the day, or the last one where she has left. */
const deputyOf = (d: string): string => `
  (SELECT b.deputy_account_id FROM absence b
    WHERE b.account_id = ${d}.id AND b.network_id = ${NETWORK} AND b.deputy_account_id IS NOT NULL
      AND (${DAY} BETWEEN b.starts_on AND b.ends_on OR NOT ${d}.is_here)
    ORDER BY ${DAY} BETWEEN b.starts_on AND b.ends_on DESC, b.ends_on DESC LIMIT 1)`;

/**
 * Directors of the day: each herself, or when she is away the deputy whom she named; and whoever was given a part. Where that is nobody: the deputy of who
 * directed last, then whoever fills in for the CCAS. Roles and absences are those of the network that asks. $1 CCAS, $2 the day, $3 network, $4 and $5 the
 * CCAS and the accounts of those who were given a part.
 */
const RECIPIENTS = `
  WITH asked AS (SELECT DISTINCT unnest($1::uuid[]) AS id),
  director AS (
    SELECT r.ccas_id, a.id, a.full_name, ${heldOn('r', DAY)} AS is_here,
           row_number() OVER (PARTITION BY r.ccas_id, ${heldOn('r', DAY)} ORDER BY r.ends_on DESC NULLS FIRST, r.id) AS rank
      FROM asked JOIN role_assignment r ON r.ccas_id = asked.id AND r.role = 'director' AND r.network_id = ${NETWORK} JOIN account a ON a.id = r.account_id
     WHERE (r.starts_on IS NULL OR r.starts_on <= ${DAY}) AND (a.disabled_at IS NULL OR NOT ${heldOn('r', DAY)})),
  present AS (SELECT ccas_id, id, NULL::text AS for_name FROM director WHERE is_here AND NOT ${isAway('director.id')}),
  named AS (
    SELECT d.ccas_id, b.id, d.full_name AS for_name, d.is_here
      FROM director d CROSS JOIN LATERAL ${deputyOf('d')} b (id) WHERE (d.is_here OR d.rank = 1) AND ${canStandIn('b.id', 'd.ccas_id')}),
  delegated AS (
    SELECT g.ccas_id, g.id, NULL::text AS for_name
      FROM unnest($4::uuid[], $5::uuid[]) g (ccas_id, id) JOIN asked ON asked.id = g.ccas_id JOIN account a ON a.id = g.id AND a.disabled_at IS NULL
     WHERE NOT ${isAway('a.id')}
       AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.ccas_id = g.ccas_id AND r.network_id = ${NETWORK} AND ${heldOn('r', DAY)})),
  answering AS (
    SELECT * FROM present
    UNION ALL SELECT * FROM delegated
    UNION ALL SELECT ccas_id, id, for_name FROM named WHERE is_here
    UNION ALL SELECT ccas_id, id, for_name FROM named WHERE NOT is_here AND ccas_id NOT IN (SELECT ccas_id FROM director WHERE is_here)),
  filling AS (
    SELECT r.ccas_id, r.account_id AS id,
           coalesce((SELECT d.full_name FROM director d WHERE d.ccas_id = r.ccas_id ORDER BY d.is_here DESC, d.rank LIMIT 1), '') AS for_name
      FROM asked JOIN role_assignment r ON r.ccas_id = asked.id AND r.role = 'contributor' AND r.network_id = ${NETWORK} AND ${heldOn('r', DAY)} JOIN account a ON a.id = r.account_id
     WHERE a.disabled_at IS NULL AND NOT ${isAway('a.id')} AND r.ccas_id NOT IN (SELECT ccas_id FROM answering)),
  chosen AS (SELECT ccas_id, id, min(for_name) AS for_name, bool_or(for_name IS NULL) AS is_own
               FROM (SELECT * FROM answering UNION ALL SELECT * FROM filling) every_one GROUP BY ccas_id, id)
  SELECT c.ccas_id AS "ccasId", a.id AS "accountId", a.email, a.full_name AS "fullName",
         CASE WHEN NOT c.is_own THEN nullif(c.for_name, '') END AS "standsInFor", ${mailTroubleOf('a')} AS "mailTrouble"
    FROM chosen c JOIN account a ON a.id = c.id
   ORDER BY c.ccas_id, a.email, a.id`;

/**
 * Whom to write to about each of these CCAS on a day, of a network: its directors there; where one is away or has left, who stands in; else who fills in for
 * it. Who answers for it in another network alone is not written to. A CCAS with nobody to write to has an empty list. `delegates`: who was given a part of
 * what is asked there, and is written to as who directs is.
 */
export async function ccasRecipients(
  database: Queryable,
  networkId: string,
  ccasIds: readonly string[],
  today: string,
  delegates: readonly { readonly ccasId: string; readonly accountId: string }[] = [],
): Promise<Map<string, Recipient[]>> {
  const given = [delegates.map(({ ccasId }) => ccasId), delegates.map(({ accountId }) => accountId)];
  const rows = (await database.query(RECIPIENTS, [ccasIds, today, networkId, ...given])) as (Recipient & { ccasId: string })[];
  const recipients = new Map<string, Recipient[]>(ccasIds.map((id) => [id, []]));
  for (const { ccasId, ...recipient } of rows) recipients.get(ccasId)?.push(recipient);
  return recipients;
}
