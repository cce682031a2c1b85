import { heldOn } from '../../network';

/** The office of director of a CCAS, as it is held on a day or will end. $1 CCAS, $2 today. */
export const FIND_DIRECTOR_OFFICE = `
  SELECT o.id, o.version, o.person_name AS "personName", o.ends_on::text AS "endsOn"
    FROM office o WHERE o.ccas_id = $1 AND o.function = 'director' AND ${heldOn('o', '$2::date')}`;

/** Roles of an account in a network, today or to come, but one. $1 account, $2 network, $3 the role, $4 today. */
export const COUNT_OTHER_ROLES = `
  SELECT count(*)::int AS count FROM role_assignment
   WHERE account_id = $1 AND network_id = $2 AND id <> $3 AND (ends_on IS NULL OR ends_on >= $4::date)`;

/** Who is told that a CCAS has no director: coordinators of its network, and référents of its territory. $1 network, $2 CCAS, $3 today, $4 an account left out. */
export const LIST_ALERTED = `
  SELECT DISTINCT a.id, a.email, a.full_name AS "fullName"
    FROM role_assignment r JOIN account a ON a.id = r.account_id
   WHERE r.network_id = $1 AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL AND a.id <> $4
     AND ${heldOn('r', '$3::date')}
     AND (r.role = 'coordinator'
          OR (r.role = 'referent' AND EXISTS (SELECT FROM ccas c JOIN territory_inclusion ti ON ti.territory_id = c.territory_id
                                               WHERE c.id = $2 AND ti.ancestor_id = r.territory_id)))
   ORDER BY a.full_name, a.id`;

/**
 * Whether somebody who has come in before can manage accounts on a day and after: for a network its coordinators or an administrator, for the
 * instance an administrator. Those rows are held, so that two who leave at once see each other. $1 network or null, $2 the day.
 */
export const HOLD_MANAGERS_ON = `
  SELECT r.id FROM role_assignment r JOIN account a ON a.id = r.account_id
   WHERE (r.role = 'admin' OR (r.role = 'coordinator' AND r.network_id = $1)) AND a.disabled_at IS NULL AND a.password_hash IS NOT NULL
     AND ${heldOn('r', '$2::date')}
   ORDER BY r.id FOR UPDATE OF r`;

/** $1 role, $2 account. */
export const END_ASSIGNMENT = 'UPDATE role_assignment SET ends_on = $3 WHERE id = $1 AND account_id = $2';

/**
 * Gives a role from a day on, unless the account has it then without an end: whoever takes over may have stood in already.
 * $1 account, $2 role, $3 network, $4 territory, $5 CCAS, $6 funder, $7 first day.
 */
export const GIVE_ROLE = `
  INSERT INTO role_assignment (account_id, role, network_id, territory_id, ccas_id, funder_id, starts_on)
  SELECT $1::uuid, $2::text, $3::uuid, $4::integer, $5::uuid, $6::uuid, $7::date
   WHERE NOT EXISTS (SELECT FROM role_assignment r
                      WHERE r.account_id = $1 AND r.role = $2 AND (r.network_id, r.territory_id, r.ccas_id, r.funder_id) IS NOT DISTINCT FROM ($3, $4, $5, $6)
                        AND (r.starts_on IS NULL OR r.starts_on <= $7) AND r.ends_on IS NULL)`;

/** The account with an address in which the viewer sees a role. $1 address, $2 networks seen or null. */
export const FIND_SEEN_BY_ADDRESS = `
  SELECT a.id, a.disabled_at IS NOT NULL AS "isDisabled" FROM account a
   WHERE a.email = $1 AND ($2::uuid[] IS NULL OR EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = ANY ($2)))
   ORDER BY a.created_at LIMIT 1`;
