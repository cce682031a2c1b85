/** Schedules of work that is no longer declared, or no longer comes by itself. $1: names of what does. */
export const FORGET_UNDECLARED = 'DELETE FROM jobs.schedule WHERE name <> ALL ($1::text[])';

/** What jobs are about that wait or run. $1 their kinds. */
export const LIST_UNDERWAY = `SELECT data FROM jobs.job WHERE name = ANY ($1::text[]) AND state < 'completed'`;
