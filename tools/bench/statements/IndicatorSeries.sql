WITH p AS MATERIALIZED (
  SELECT array_agg(period ORDER BY period) AS periods FROM indicator_period WHERE indicator_id = $1
), v AS MATERIALIZED (
  SELECT territory_id, period, value, state, covered, members FROM indicator_value
   WHERE indicator_id = $1 AND period = ANY ((SELECT periods FROM p)::integer[]) AND territory_id = ANY ($2::integer[])
)
SELECT json_build_object('indicatorSeries', json_build_object('periods', array_to_json(p.periods), 'series', (
  SELECT json_agg(json_build_object('territory', json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name, 'shortName', t.short_name),
           'values', s.numbers, 'states', s.states, 'covered', s.covered, 'members', s.members, 'peerMedians', '[]'::json))
    FROM (SELECT place, json_agg(value) AS numbers, string_agg(coalesce(state, '.'), '') AS states, json_agg(covered) AS covered, json_agg(members) AS members
            FROM (SELECT a.place, v.* FROM unnest($2::integer[]) WITH ORDINALITY a (id, place) CROSS JOIN unnest(p.periods) y (period)
                    LEFT JOIN v ON v.territory_id = a.id AND v.period = y.period ORDER BY a.place, y.period) o
           GROUP BY place ORDER BY place) s
    JOIN territory t ON t.id = ($2::integer[])[s.place])))::text AS answer
  FROM p
