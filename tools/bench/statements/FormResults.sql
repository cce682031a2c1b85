WITH given AS (
  SELECT a.key AS entry, (a.value ->> 'value')::double precision AS number
    FROM form_return r
    JOIN LATERAL (SELECT e.answers FROM form_return_edition e WHERE e.return_id = r.id ORDER BY e.number DESC LIMIT 1) e ON true
   CROSS JOIN LATERAL jsonb_each(e.answers) a
   WHERE r.collection_id = $1 AND r.state IN ('validated', 'reopened') AND a.value ->> 'state' IN ('value', 'estimated', 'to_confirm') AND (a.value ->> 'isConfirmed')::boolean),
lines AS (
  SELECT entry, count(*) AS count, sum(number) AS value, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY number) AS quartiles FROM given GROUP BY entry)
SELECT json_build_object('formResults', json_agg(json_build_object('entry', entry, 'count', count, 'value', value, 'lower', quartiles[1], 'median', quartiles[2], 'upper', quartiles[3])))::text AS answer
  FROM lines
