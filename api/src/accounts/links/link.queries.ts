/** $1 token hash, $2 account, $3 purpose, $4 now, $5 end. */
export const ISSUE_LINK = 'INSERT INTO one_time_link (token_hash, account_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)';

/**
 * A link that would open: neither used, nor expired, nor of a disabled account, nor of one whose address opens another. An invitation opens that of
 * its two accounts for which it was sent, as long as neither has a password. $1 token hash, $2 now.
 */
export const FIND_LINK = `
  SELECT l.purpose, a.id AS "accountId", a.email, a.full_name AS "fullName"
    FROM one_time_link l JOIN account a ON a.id = l.account_id
    JOIN sign_in_address s ON s.email = a.email JOIN account o ON o.id = s.account_id
     AND (o.id = a.id OR (l.purpose = 'invitation' AND o.password_hash IS NULL))
   WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND a.disabled_at IS NULL`;

/** Uses the link up: of two requests at once, one gets the row. $1 token hash, $2 now. */
export const CONSUME_LINK = `
  UPDATE one_time_link l SET used_at = $2 FROM account a
   WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND a.id = l.account_id AND a.disabled_at IS NULL
  RETURNING l.account_id`;

/** $1 account, $2 now, $3 purpose, or null for all. */
export const REVOKE_LINKS = 'UPDATE one_time_link SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL AND ($3::text IS NULL OR purpose = $3)';

/** $1 account, $2 purpose, $3 since when. */
export const COUNT_RECENT_LINKS = 'SELECT count(*)::int AS count FROM one_time_link WHERE account_id = $1 AND purpose = $2 AND created_at > $3';
