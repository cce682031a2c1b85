SELECT json_build_object('indicatorAtPeriod', json_build_object('territoryIds', json_agg(v.territory_id), 'values', json_agg(v.value), 'states', string_agg(v.state, '')))::text AS answer
  FROM indicator_value v
 WHERE v.indicator_id = $1 AND v.period = $3::integer
   AND v.territory_id = ANY (ARRAY(SELECT i.territory_id FROM territory_inclusion i JOIN territory t ON t.id = i.territory_id WHERE i.ancestor_id = $2::integer AND t.kind = 'commune'))
