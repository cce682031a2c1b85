SELECT json_build_object('indicatorMap', json_build_object('period', period, 'territoriesCount', communes_count, 'codes', map_codes, 'numbers', map_numbers, 'states', map_states))::text AS answer
  FROM indicator_period WHERE indicator_id = $1 AND period = $2::integer
