import { grantsOf } from '../role-grants.queries';

/**
 * Everything that a request needs to know about who sends it: session, account, and the roles that count on that day.
 * $1 token hash, $2 now, $3 today.
 */
export const FIND_VIEWER = `
  SELECT s.account_id, s.created_at, s.last_seen_at, a.full_name, a.email,
         ${grantsOf('a.id', '$3')} AS grants
    FROM session s JOIN account a ON a.id = s.account_id
   WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.disabled_at IS NULL`;

/** $1 token hash, $2 account, $3 now, $4 end, $5 user agent, $6 means. */
export const OPEN_SESSION =
  'INSERT INTO session (token_hash, account_id, created_at, last_seen_at, expires_at, user_agent, means) VALUES ($1, $2, $3, $3, $4, $5, $6)';

/** $1 token hash, $2 now, $3 new end, $4 last sign of life known: of several requests at once, one writes. */
export const KEEP_SESSION = `UPDATE session SET last_seen_at = $2, expires_at = $3 WHERE token_hash = $1 AND date_trunc('milliseconds', last_seen_at) = $4 RETURNING account_id`;

/** $1 account, $2 now, $3 the silence before it makes this a new visit. */
export const NOTE_VISIT = `
  INSERT INTO account_visit AS v (account_id, last_visit_at) VALUES ($1, $2)
  ON CONFLICT (account_id) DO UPDATE SET
    previous_visit_at = CASE WHEN v.last_visit_at < $3 THEN v.last_visit_at ELSE v.previous_visit_at END,
    last_visit_at = greatest(v.last_visit_at, excluded.last_visit_at)`;

/** $1 account, $2 now, $3 means, $4 whether the browser was new for the account, $5 user agent. */
export const NOTE_SIGN_IN = 'INSERT INTO sign_in (account_id, at, means, is_new_browser, user_agent) VALUES ($1, $2, $3, $4, $5)';

/** $1 account, $2 how many. */
export const LIST_SIGN_INS =
  'SELECT id, at, means, is_new_browser AS "isNewBrowser", user_agent AS "userAgent" FROM sign_in WHERE account_id = $1 ORDER BY id DESC LIMIT $2';

/** $1 account, $2 now. */
export const LIST_SESSIONS = `
  SELECT encode(token_hash, 'hex') AS id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", user_agent AS "userAgent", means
    FROM session WHERE account_id = $1 AND expires_at > $2
   ORDER BY last_seen_at DESC, token_hash`;

/** $1 token hash, $2 account. */
export const REVOKE_SESSION = 'DELETE FROM session WHERE token_hash = $1 AND account_id = $2 RETURNING account_id';

/** $1 account, $2 token hash of the session to keep, or null for none. */
export const REVOKE_OTHER_SESSIONS = 'DELETE FROM session WHERE account_id = $1 AND ($2::bytea IS NULL OR token_hash <> $2)';
