SELECT t.id, t.kind, t.code, t.name, t.short_name AS "shortName", s.*,
       (SELECT string_agg(period::text, ',' ORDER BY period) FROM indicator_period WHERE indicator_id = $1) AS "allPeriods"
  FROM territory t
 CROSS JOIN LATERAL (
   -- in the order of the primary key, so that nothing is sorted
   SELECT string_agg(v.period::text, ',') AS periods, string_agg(coalesce(v.value::text, 'null'), ',') AS numbers, string_agg(v.state, '') AS states,
          string_agg(coalesce(v.covered::text, 'null'), ',') AS covered, string_agg(coalesce(v.members::text, 'null'), ',') AS members
     FROM indicator_value v
    WHERE v.indicator_id = $1 AND v.period = ANY (ARRAY(SELECT period FROM indicator_period WHERE indicator_id = $1)) AND v.territory_id = t.id
 ) s
 WHERE t.id = ANY ($2::integer[])
