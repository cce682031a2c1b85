/** Takes a mail that is due, before its server is spoken to: of several who try, one gets the row. $1 id, $2 now. */
export const TAKE_MAIL = `
  UPDATE mail_message SET state = 'sending', attempted_at = $2, attempts = attempts + 1 WHERE id = $1 AND state = 'pending' AND next_attempt_at <= $2
  RETURNING id, recipient, subject, body_text, body_html, unsubscribe_url, attempts`;

/** Nobody has tried again meanwhile: an attempt that hung says nothing of a later one. */
const OF_ATTEMPT = `id = $1 AND attempts = $2`;

/** The bodies go: they hold links. $1 id, $2 attempt, $3 now. */
export const MARK_MAIL_SENT = `UPDATE mail_message SET state = 'sent', sent_at = $3, body_text = NULL, body_html = NULL, unsubscribe_url = NULL, last_error = NULL WHERE ${OF_ATTEMPT}`;

/** Gives a row unless the mail is no longer being sent by that attempt. $1 id, $2 attempt, $3 when to try again, $4 what went wrong. */
export const POSTPONE_MAIL = `
  UPDATE mail_message SET state = 'pending', next_attempt_at = $3, last_error = $4 WHERE ${OF_ATTEMPT} AND state = 'sending' RETURNING id`;

/** $1 id, $2 attempt, $3 what went wrong, $4 whether the server refused it. */
export const GIVE_UP_MAIL = `
  UPDATE mail_message SET state = 'given_up', next_attempt_at = 'infinity', is_refused = $4, body_text = NULL, body_html = NULL, unsubscribe_url = NULL, last_error = $3
   WHERE ${OF_ATTEMPT} AND state = 'sending'`;

/** Whether it arrived is not known. $1 id, $2 attempt, $3 what went wrong. */
export const LEAVE_UNCERTAIN = `UPDATE mail_message SET last_error = $3 WHERE ${OF_ATTEMPT} AND state = 'sending'`;

/** Mails that are due; each has its job, unless that was lost. $1 now. */
export const DUE_MAILS = `SELECT id, attempts FROM mail_message WHERE state = 'pending' AND next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT 500`;

/** Traces of mails that nobody will send any more, older than $1. */
export const FORGET_OLD_MAIL = `DELETE FROM mail_message WHERE created_at < $1 AND state <> 'pending'`;
