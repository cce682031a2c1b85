SELECT json_build_object('territoryPortrait', json_build_object(
  'territory', json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name, 'shortName', t.short_name), 'populationPersons', t.population_persons,
  'comparedTo', json_build_array(a.groups[1], a.departements[1], a.regions[1], a.countries[1]),
  'peerSizeClass', width_bucket(t.population_persons, ARRAY[2000, 5000, 10000, 20000, 50000, 100000]), 'peerRegionName', a.region_names[1],
  'indicatorIds', l.indicator_ids, 'periods', l.periods, 'values', l.numbers, 'states', l.states,
  'previousPeriods', l.previous_periods, 'previousValues', l.previous_numbers, 'previousStates', l.previous_states, 'ranks', l.ranks, 'rankedCounts', l.ranked_counts,
  'comparedValues', l.compared::json, 'comparedStates', l.compared_states))::text AS answer
  FROM territory t
 CROSS JOIN LATERAL (
   SELECT array_agg(r.json ORDER BY a.kind DESC, a.valid_to DESC NULLS FIRST, a.id) FILTER (WHERE a.kind IN ('ept', 'epci')) AS groups,
          array_agg(r.json ORDER BY a.valid_to DESC NULLS FIRST, a.id) FILTER (WHERE a.kind = 'departement') AS departements,
          array_agg(r.json ORDER BY a.valid_to DESC NULLS FIRST, a.id) FILTER (WHERE a.kind = 'region') AS regions,
          array_agg(a.name ORDER BY a.valid_to DESC NULLS FIRST, a.id) FILTER (WHERE a.kind = 'region') AS region_names,
          array_agg(r.json ORDER BY a.valid_to DESC NULLS FIRST, a.id) FILTER (WHERE a.kind = 'country') AS countries
     FROM territory_inclusion i JOIN territory a ON a.id = i.ancestor_id
    CROSS JOIN LATERAL (SELECT json_build_object('id', a.id, 'kind', a.kind, 'code', a.code, 'name', a.name, 'shortName', a.short_name) AS json) r
    WHERE i.territory_id = t.id AND a.id <> t.id
 ) a
 CROSS JOIN LATERAL (
   SELECT json_agg(x.indicator_id) AS indicator_ids, json_agg(x.period) AS periods, json_agg(x.value) AS numbers, string_agg(x.state, '') AS states,
          json_agg(x.previous_period) AS previous_periods, json_agg(x.previous_value) AS previous_numbers, string_agg(coalesce(x.previous_state, '.'), '') AS previous_states,
          json_agg(x.rank) AS ranks, json_agg(x.ranked) AS ranked_counts, '[' || string_agg(array_to_string(x.compared, ',', 'null'), ',') || ']' AS compared,
          string_agg(x.compared_states, '') AS compared_states
     FROM (SELECT * FROM indicator_latest x WHERE x.territory_id = t.id ORDER BY x.indicator_id) x
 ) l
 WHERE t.id = $1
