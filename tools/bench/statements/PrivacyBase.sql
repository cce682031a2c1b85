-- A row for each CCAS; its states come as text, two characters each in no order (rank of the point, state), put in their places by the server
-- (answers.mjs): no cell is made of what nobody answered, and nothing is sorted but the rows.
WITH policy (point, rank, months) AS MATERIALIZED (
  SELECT d.point, d.rank, CASE WHEN v.id IS NULL THEN d.months ELSE v.months END
    FROM unnest(ARRAY['dpo', 'register', 'processors', 'dpia', 'notices', 'rights', 'breaches', 'retention', 'security', 'awareness', 'town_agreement', 'cnil_follow_up'],
                ARRAY[12, 12, NULL, 36, 36, 36, 36, 36, 12, 24, NULL, NULL]::integer[]) WITH ORDINALITY d (point, months, rank)
    LEFT JOIN privacy_validity v ON v.network_id = $1 AND v.point = d.point
), ccas_of AS MATERIALIZED (
  SELECT c.id, c.name, t.name AS commune, e.id AS ept_id, e.name AS ept
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE n.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), states AS (
  SELECT a.ccas_id, string_agg(chr(64 + p.rank::int) || CASE a.answer
           WHEN 'yes' THEN CASE WHEN a.evidence_on <= current_date AND current_date <= coalesce(a.evidence_ends_on, (a.evidence_on + make_interval(months => p.months))::date, 'infinity') THEN 'c' ELSE 't' END
           WHEN 'partly' THEN 'p' WHEN 'no' THEN 'n' WHEN 'not_applicable' THEN 'x' ELSE '.' END, '') AS states
    FROM ccas_of c JOIN privacy_answer a ON a.ccas_id = c.id JOIN policy p ON p.point = a.point GROUP BY a.ccas_id
)
SELECT json_build_object('id', c.id, 'name', c.name, 'communeName', c.commune, 'ept', CASE WHEN c.ept_id IS NOT NULL THEN json_build_object('id', c.ept_id, 'name', c.ept) END)::text AS ccas,
       s.states, current_date::text AS today
  FROM ccas_of c LEFT JOIN states s ON s.ccas_id = c.id
 ORDER BY c.ept COLLATE "fr-x-icu" NULLS LAST, c.commune COLLATE "fr-x-icu", c.id
