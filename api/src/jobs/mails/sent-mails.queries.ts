/** How a mail stands, on the row `m`. $1 the instant before which one that is still being sent was cut. */
const STATE = `
  CASE WHEN m.state = 'sending' AND m.attempted_at < $1 THEN 'uncertain'
       WHEN m.state = 'given_up' AND m.is_refused THEN 'refused'
       WHEN m.state = 'pending' AND m.attempts > 0 THEN 'delayed'
       WHEN m.state IN ('pending', 'sending') THEN 'waiting'
       ELSE m.state END`;

/** $1 as above. */
export const COUNT_MAILS = `SELECT ${STATE} AS state, count(*)::integer AS count FROM mail_message m GROUP BY 1`;

/** $1 as above, $2 state or null, $3 rows to pass over, $4 rows wanted. */
export const LIST_MAILS = `
  SELECT m.id, m.recipient, m.subject, ${STATE} AS state, coalesce(m.sent_at, m.attempted_at, m.created_at) AS at, m.attempts AS "attemptsCount",
         CASE WHEN m.state = 'pending' THEN m.next_attempt_at END AS "nextAt"
    FROM mail_message m
   WHERE $2::text IS NULL OR ${STATE} = $2
   ORDER BY m.id DESC OFFSET $3 LIMIT $4`;

/** Has a mail sent once more whose sending was cut. $1 id, $2 the instant before which it began, $3 now. */
export const REOPEN_MAIL = `
  UPDATE mail_message SET state = 'pending', next_attempt_at = $3 WHERE id = $1 AND state = 'sending' AND attempted_at < $2 RETURNING id, attempts`;
