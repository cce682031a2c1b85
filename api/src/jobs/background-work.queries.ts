/** How each kind stands. $1 names. */
export const COUNT_JOBS = `
  SELECT n.name, count(*) FILTER (WHERE j.state IN ('created', 'retry'))::integer AS "waitingCount", count(*) FILTER (WHERE j.state = 'active')::integer AS "runningCount",
         count(*) FILTER (WHERE j.state = 'failed')::integer AS "failedCount", max(j.completed_on) FILTER (WHERE j.state = 'completed') AS "lastDoneAt"
    FROM unnest($1::text[]) AS n (name) LEFT JOIN jobs.job j ON j.name = n.name
   GROUP BY n.name`;

/** Those that failed, run or wait. What pg-boss itself says of a process that is gone: « heartbeat timeout », « shut down », « expired ». $1 names. */
export const LIST_JOBS = `
  SELECT id, name, created_on AS "createdAt", retry_count + (state = 'failed')::integer AS "failuresCount",
         CASE state WHEN 'created' THEN 'waiting' WHEN 'retry' THEN 'retrying' WHEN 'active' THEN 'running' ELSE 'failed' END AS state,
         CASE state WHEN 'active' THEN started_on WHEN 'failed' THEN completed_on ELSE start_after END AS at,
         CASE WHEN output IS NULL OR state = 'created' THEN NULL
              WHEN output::text LIKE '%UNAVAILABLE%' THEN 'unavailable'
              WHEN output::text ~* 'heartbeat|shut ?down|expired|timeout' THEN 'interrupted'
              ELSE 'unexpected' END AS failure
    FROM jobs.job
   WHERE name = ANY ($1::text[]) AND state IN ('created', 'retry', 'active', 'failed')
   ORDER BY array_position(ARRAY['failed', 'active', 'retry', 'created'], state::text), created_on DESC, id
   LIMIT 100`;
