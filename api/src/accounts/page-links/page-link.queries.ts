import { grantsOf } from '../role-grants.queries';

/** No row where its address opens another account: a role that another network proposes and that she has not taken. $1 token hash, $2 account, $3 path, $4 code hash, $5 now, $6 end. */
export const ISSUE_PAGE_LINK = `
  INSERT INTO page_link (token_hash, account_id, path, code_hash, created_at, expires_at)
  SELECT $1, a.id, $3, $4, $5, $6 FROM account a JOIN sign_in_address s ON s.email = a.email AND s.account_id = a.id WHERE a.id = $2
  RETURNING account_id`;

/** Neither used, nor revoked, nor over, nor of a disabled account, nor with all its codes tried. $2 now, $3 codes that may be tried. */
const IS_OPEN = 'l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > $2 AND a.disabled_at IS NULL AND l.tried_codes < $3';

/** A link whose address still opens its account, whatever became of it. $1 token hash, $2 now, $3 codes that may be tried, $4 today. */
export const FIND_PAGE_LINK = `
  SELECT a.id AS "accountId", a.email, a.full_name AS "fullName", l.path, a.disabled_at IS NOT NULL AS "isDisabled",
         CASE WHEN l.used_at IS NOT NULL THEN 'used' WHEN ${IS_OPEN} THEN 'open' WHEN l.revoked_at IS NULL AND l.expires_at <= $2 THEN 'expired' ELSE 'closed' END AS state,
         ${grantsOf('a.id', '$4::date')} AS grants
    FROM page_link l JOIN account a ON a.id = l.account_id JOIN sign_in_address s ON s.email = a.email AND s.account_id = a.id
   WHERE l.token_hash = $1`;

/** Counts a code before it is compared: of many tried at once, none passes uncounted. $1 token hash, $2 codes that may be tried. */
export const TRY_CODE = 'UPDATE page_link SET tried_codes = tried_codes + 1 WHERE token_hash = $1 AND tried_codes < $2 RETURNING code_hash AS "codeHash"';

/** Uses the link up: of two requests at once, one gets the row. Its right code may have been the last to be tried. $1 token hash, $2 now. */
export const CONSUME_PAGE_LINK = `
  UPDATE page_link l SET used_at = $2 FROM account a
   WHERE l.token_hash = $1 AND a.id = l.account_id AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > $2 AND a.disabled_at IS NULL
  RETURNING l.account_id`;

/** $1 account, $2 now. */
export const REVOKE_PAGE_LINKS = 'UPDATE page_link SET revoked_at = $2 WHERE account_id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2';

/** $1 account, $2 since when. */
export const COUNT_RECENT_PAGE_LINKS = 'SELECT count(*)::int AS count FROM page_link WHERE account_id = $1 AND created_at > $2';
