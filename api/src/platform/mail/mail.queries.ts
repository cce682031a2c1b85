/** Takes the oldest due mail for five minutes. $1: now. */
export const CLAIM_DUE_MAIL = `
  UPDATE mail_message SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '5 minutes'
   WHERE id = (SELECT id FROM mail_message WHERE sent_at IS NULL AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, recipient, subject, body_text, body_html, attempts`;

/** The bodies go: they hold links. $1: id, $2: now. */
export const MARK_MAIL_SENT = `UPDATE mail_message SET sent_at = $2, body_text = NULL, body_html = NULL, last_error = NULL WHERE id = $1`;

/** $1: id, $2: when to try again, $3: what went wrong. */
export const POSTPONE_MAIL = `UPDATE mail_message SET next_attempt_at = $2, last_error = $3 WHERE id = $1`;

/** $1: id, $2: what went wrong, $3: whether the server refused it. */
export const GIVE_UP_MAIL = `UPDATE mail_message SET next_attempt_at = 'infinity', is_refused = $3, body_text = NULL, body_html = NULL, last_error = $2 WHERE id = $1`;

/** Traces of mails sent or given up, older than $1. */
export const FORGET_OLD_MAIL = `DELETE FROM mail_message WHERE created_at < $1 AND (sent_at IS NOT NULL OR next_attempt_at = 'infinity')`;
