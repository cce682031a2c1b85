import { ccasRefColumns } from '../network';
import { territoryJson } from '../territories';

/** The roles of the account `a` as JSON. $1 today, $2 the networks whose roles may be seen, or null for every role. */
export const ROLES = `
  coalesce((
    SELECT json_agg(json_build_object(
             'id', r.id, 'role', r.role, 'networkId', r.network_id, 'startsOn', r.starts_on, 'endsOn', r.ends_on,
             'isActive', (r.starts_on IS NULL OR r.starts_on <= $1) AND (r.ends_on IS NULL OR r.ends_on >= $1),
             'territory', (SELECT ${territoryJson('t')} FROM territory t WHERE t.id = r.territory_id),
             'ccas', (SELECT row_to_json(ref) FROM (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = r.ccas_id) ref),
             'funder', (SELECT json_build_object('id', f.id, 'name', f.name) FROM funder f WHERE f.id = r.funder_id)
           ) ORDER BY r.starts_on NULLS FIRST, r.created_at, r.id)
      FROM role_assignment r
     WHERE r.account_id = a.id AND ($2::uuid[] IS NULL OR r.network_id = ANY ($2))
  ), '[]') AS roles`;

/** SQL: what became of the last mail written for the account of that alias, when it did not arrive. */
export const mailTroubleOf = (a: string): string => `
  (SELECT CASE WHEN m.sent_at IS NOT NULL THEN NULL WHEN m.next_attempt_at = 'infinity' THEN CASE WHEN m.is_refused THEN 'refused' ELSE 'given_up' END
               WHEN m.last_error IS NOT NULL THEN 'delayed' END
     FROM mail_message m WHERE m.account_id = ${a}.id ORDER BY m.id DESC LIMIT 1)`;

const ACCOUNT = `
  SELECT a.id, a.email, a.full_name AS "fullName", a.phone, a.is_fictitious AS "isFictitious", a.disabled_at IS NOT NULL AS "isDisabled",
         a.password_hash IS NOT NULL AS "hasPassword", a.declined_at AS "declinedAt", ${mailTroubleOf('a')} AS "mailTrouble", a.version, v.last_visit_at AS "lastVisitAt", ${ROLES}
    FROM account a LEFT JOIN account_visit v ON v.account_id = a.id`;

/** One account. $1 today, $2 networks seen or null, $3 id. */
export const GET_ACCOUNT = `${ACCOUNT} WHERE a.id = $3`;

/** The account has a role in one of those networks, or the viewer sees everything. $2 networks seen or null. */
const IS_SEEN = `($2::uuid[] IS NULL OR EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = ANY ($2)))`;

/** One account, if it is seen. Same parameters. */
export const GET_SEEN_ACCOUNT = `${GET_ACCOUNT} AND ${IS_SEEN}`;

/**
 * Those of one network; who sees everything also gets those of no network, who would be nowhere otherwise.
 * $1 today, $2 networks seen or null, $3 network, $4 search or null, $5 role or null, $6 CCAS or null.
 */
const OF_NETWORK = `
   WHERE (EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $3 AND ($5::text IS NULL OR r.role = $5)
                                                             AND ($6::text IS NULL OR r.ccas_id::text = lower($6)))
          OR ($6::text IS NULL AND $2::uuid[] IS NULL AND NOT EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id IS NOT NULL)
              AND ($5::text IS NULL OR EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.role = $5))))
     AND ($4::text[] IS NULL OR search_form(a.full_name || ' ' || a.email) ~ ALL ($4::text[]))`;

/** A page. The parameters of {@link OF_NETWORK}, then $7 skip, $8 take. */
export const LIST_ACCOUNTS = `${ACCOUNT} ${OF_NETWORK} ORDER BY a.full_name COLLATE "fr-x-icu", a.id OFFSET $7 LIMIT $8`;

/** The parameters of {@link OF_NETWORK}; $1 only keeps their numbers. */
export const COUNT_ACCOUNTS = `SELECT count(*)::int AS count FROM account a ${OF_NETWORK} AND $1::date IS NOT NULL`;

/** The row to change, held until the end of the transaction. $1 id. */
export const LOCK_ACCOUNT = `SELECT id, email, full_name AS "fullName", phone, password_hash IS NOT NULL AS "hasPassword", disabled_at IS NOT NULL AS "isDisabled", version FROM account WHERE id = $1 FOR UPDATE`;
/** Holds several accounts, always in the same order: two people who change each other do not wait for each other. $1 ids. */
export const HOLD_ACCOUNTS = 'SELECT id, disabled_at IS NOT NULL AS "isDisabled" FROM account WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/** $1 account. */
export const LIST_ASSIGNMENTS = `
  SELECT id, role, network_id AS "networkId", territory_id AS "territoryId", ccas_id AS "ccasId", funder_id AS "funderId", starts_on::text AS "startsOn", ends_on::text AS "endsOn"
    FROM role_assignment WHERE account_id = $1 ORDER BY created_at, id`;
export const INSERT_ASSIGNMENT =
  'INSERT INTO role_assignment (account_id, role, network_id, territory_id, ccas_id, funder_id, starts_on, ends_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
export const UPDATE_ASSIGNMENT_DATES = 'UPDATE role_assignment SET starts_on = $2, ends_on = $3 WHERE id = $1';
export const DELETE_ASSIGNMENT = 'DELETE FROM role_assignment WHERE id = $1';

/** Roles stand in a table of their own, and count in the account's version: the trigger raises it. $1 account. */
export const TOUCH_ACCOUNT = 'UPDATE account SET updated_at = clock_timestamp() WHERE id = $1';
