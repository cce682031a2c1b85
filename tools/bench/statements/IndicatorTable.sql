WITH p AS MATERIALIZED (
  SELECT array_agg(period ORDER BY period) AS periods FROM indicator_period WHERE indicator_id = $1
), b AS MATERIALIZED (
  SELECT t.id, t.code, t.name, t.valid_to FROM territory_inclusion i JOIN territory t ON t.id = i.territory_id WHERE i.ancestor_id = $2 AND t.kind = 'commune'
), a AS MATERIALIZED (
  SELECT ancestor_id, territory_id FROM territory_inclusion WHERE territory_id = ANY (ARRAY(SELECT id FROM b))
), g AS MATERIALIZED (
  SELECT DISTINCT ON (a.territory_id) a.territory_id, t.name
    FROM a JOIN territory t ON t.id = a.ancestor_id
   WHERE t.id = ANY (ARRAY(SELECT DISTINCT ancestor_id FROM a)) AND t.kind IN ('ept', 'epci')
   ORDER BY a.territory_id, t.valid_to DESC NULLS FIRST, t.kind DESC, t.id
), v AS MATERIALIZED (
  SELECT territory_id, period, value, state FROM indicator_value
   WHERE indicator_id = $1 AND period = ANY ((SELECT periods FROM p)::integer[]) AND territory_id = ANY (ARRAY(SELECT id FROM b))
), s AS MATERIALIZED (
  SELECT *, row_number() OVER () AS place
    FROM (SELECT b.id, b.code, b.name, b.valid_to, coalesce(g.name, '') AS group_name FROM b LEFT JOIN g ON g.territory_id = b.id
           WHERE b.id IN (SELECT territory_id FROM v) ORDER BY b.name COLLATE "fr-x-icu", b.valid_to NULLS LAST, b.id) o
)
SELECT json_build_object('indicatorTable', json_build_object('territoryIds', l.ids, 'codes', l.codes, 'names', l.names, 'groupNames', l.groups, 'formerIds', l.former,
         'periods', array_to_json(p.periods), 'values', c.numbers, 'states', c.states))::text AS answer
  FROM p
 CROSS JOIN (SELECT json_agg(id) AS ids, json_agg(code) AS codes, json_agg(name) AS names, json_agg(group_name) AS groups, coalesce(json_agg(id) FILTER (WHERE valid_to IS NOT NULL), '[]') AS former FROM s) l
 CROSS JOIN (SELECT json_agg(value) AS numbers, string_agg(coalesce(state, '.'), '') AS states
               FROM (SELECT v.value, v.state FROM s CROSS JOIN (SELECT unnest(periods) AS period FROM p) y
                       LEFT JOIN v ON v.territory_id = s.id AND v.period = y.period ORDER BY s.place, y.period) o) c
