/** Schedules of work that is no longer declared, or no longer comes by itself. $1: names of what does. */
export const FORGET_UNDECLARED = 'DELETE FROM jobs.schedule WHERE name <> ALL ($1::text[])';
