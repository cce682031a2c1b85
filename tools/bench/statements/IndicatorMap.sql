SELECT string_agg(t.code, ' ') AS codes, string_agg(coalesce(v.value::text, ''), ' ') AS numbers, string_agg(v.state, '') AS states
  FROM indicator_value v JOIN territory t ON t.id = v.territory_id
 WHERE v.indicator_id = $1 AND v.period = $2::integer AND t.kind = 'commune'
