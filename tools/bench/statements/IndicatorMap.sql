SELECT json_build_object('indicatorMap', json_build_object('period', $2::integer, 'territoriesCount', count(*), 'codes', string_agg(code, ' '),
         'numbers', string_agg(coalesce(value::text, ''), ' '), 'states', string_agg(state, '')))::text AS answer
  FROM (SELECT t.code, v.value, v.state FROM indicator_value v JOIN territory t ON t.id = v.territory_id
         WHERE v.indicator_id = $1 AND v.period = $2::integer AND t.kind = 'commune' ORDER BY t.code COLLATE "C") v
