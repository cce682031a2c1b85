WITH best AS (
  SELECT DISTINCT ON (v.ccas_id) v.ccas_id, v.id, s.status, s.term_on, coalesce(n.covered, 0) AS covered, s.status IN ('in_force', 'to_renew') AS is_covered
    FROM convention v JOIN convention_status_period s ON s.convention_id = v.id AND s.starts_on <= current_date AND (s.ends_on IS NULL OR s.ends_on > current_date)
    LEFT JOIN (SELECT convention_id, count(*) AS covered FROM convention_volet WHERE coverage = 'covered' GROUP BY 1) n ON n.convention_id = v.id
   WHERE v.network_id = $1 AND v.archived_at IS NULL AND v.kind IN ('framework', 'cpom')
   ORDER BY v.ccas_id, is_covered DESC, array_position(ARRAY['in_force', 'to_renew', 'signed_fragile', 'transmitted', 'signed', 'deliberated_by_both', 'deliberated_by_one', 'agreed_draft', 'negotiating', 'to_start', 'expired', 'terminated', 'replaced'], s.status), covered DESC, s.term_on DESC NULLS FIRST, v.id
), ccas_of AS MATERIALIZED (
  SELECT c.id, c.name, t.name AS commune, e.id AS ept_id, e.name AS ept, e.short_name, coalesce(b.is_covered, false) AS is_covered, b.status, b.id AS convention_id, b.term_on, coalesce(b.covered, 0) AS covered
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN best b ON b.ccas_id = c.id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE n.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
)
SELECT json_build_object('conventionCoverage', json_build_object(
  'on', current_date, 'numerator', (SELECT count(*) FROM ccas_of WHERE is_covered), 'denominator', (SELECT count(*) FROM ccas_of),
  'byEpt', (SELECT json_agg(json_build_object('ept', CASE WHEN g.ept_id IS NOT NULL THEN json_build_object('id', g.ept_id, 'name', g.ept, 'shortName', g.short_name) END, 'numerator', g.numerator, 'denominator', g.denominator)
                            ORDER BY g.ept COLLATE "fr-x-icu" NULLS LAST)
              FROM (SELECT ept_id, ept, short_name, count(*) FILTER (WHERE is_covered) AS numerator, count(*) AS denominator FROM ccas_of GROUP BY 1, 2, 3) g),
  'ccas', (SELECT json_agg(json_build_object(
             'ccas', json_build_object('id', id, 'name', name, 'communeName', commune, 'ept', CASE WHEN ept_id IS NOT NULL THEN json_build_object('id', ept_id, 'name', ept, 'shortName', short_name) END),
             'isCovered', is_covered, 'status', status, 'conventionId', convention_id, 'termOn', term_on,
             'missingActs', CASE WHEN status = 'signed_fragile' THEN (
               SELECT coalesce(json_agg(m.kind ORDER BY m.rank), '[]') FROM unnest(ARRAY['ca_deliberation', 'council_deliberation', 'receipt']) WITH ORDINALITY m (kind, rank)
                WHERE NOT EXISTS (SELECT FROM convention_act a WHERE a.convention_id = ccas_of.convention_id AND a.kind = m.kind AND a.happened_on <= current_date)) ELSE '[]' END,
             'coveredVoletsCount', covered, 'canManage', true)
             ORDER BY ept COLLATE "fr-x-icu" NULLS LAST, commune COLLATE "fr-x-icu", id) FROM ccas_of)))::text AS answer
