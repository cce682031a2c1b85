/** Who makes an account with an address waits for whoever else does: each then sees what the other made. $1 address. */
export const HOLD_ADDRESS = `SELECT pg_advisory_xact_lock(hashtextextended('maillage.address ' || $1, 0))`;

/** The account that an address opens, whatever its state. $1 address. */
export const FIND_BY_ADDRESS = `
  SELECT a.id, a.full_name AS "fullName", a.password_hash AS "passwordHash", a.disabled_at IS NOT NULL AS "isDisabled"
    FROM sign_in_address s JOIN account a ON a.id = s.account_id WHERE s.email = $1`;

/** Whether some account with that address is seen, one that it opens or a role proposed to it. $1 address, $2 networks seen, or null for all. */
export const IS_ADDRESS_SEEN = `
  SELECT EXISTS (SELECT FROM account a WHERE a.email = $1
                  AND ($2::uuid[] IS NULL OR EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = ANY ($2)))) AS "isSeen"`;

/** The address goes to another account of the same person, as long as the one that has it opens nothing yet. $1 address, $2 account. */
export const MOVE_ADDRESS = `
  UPDATE sign_in_address s SET account_id = $2 FROM account a WHERE s.email = $1 AND a.id = s.account_id AND (a.id = $2 OR a.password_hash IS NULL)
  RETURNING s.email`;
