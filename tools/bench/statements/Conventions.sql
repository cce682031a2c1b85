WITH matching AS MATERIALIZED (
  SELECT v.id, v.kind, t.name AS commune, coalesce(s.status, 'to_start') AS status, s.term_on
    FROM convention v JOIN ccas c ON c.id = v.ccas_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN convention_status_period s ON s.convention_id = v.id AND s.starts_on <= current_date AND (s.ends_on IS NULL OR s.ends_on > current_date)
   WHERE v.network_id = $1 AND v.archived_at IS NULL
), page AS (
  SELECT *, row_number() OVER (ORDER BY commune COLLATE "fr-x-icu", array_position(ARRAY['framework', 'cpom', 'secondment', 'premises', 'group_purchasing', 'dpo', 'objectives_grant', 'other'], kind), id) AS rank
    FROM matching ORDER BY rank LIMIT 50
)
SELECT json_build_object('conventions', json_build_object(
  'totalCount', (SELECT count(*) FROM matching),
  'countsByStatus', (SELECT coalesce(json_agg(json_build_object('status', k.status, 'count', k.count) ORDER BY k.place), '[]')
    FROM (SELECT status, count(*), array_position(ARRAY['to_start', 'negotiating', 'agreed_draft', 'deliberated_by_one', 'deliberated_by_both', 'signed', 'transmitted', 'signed_fragile', 'in_force', 'to_renew', 'expired', 'terminated', 'replaced'], status) AS place
            FROM matching GROUP BY status) k),
  'items', (SELECT coalesce(json_agg(json_build_object(
      'id', v.id, 'kind', v.kind, 'title', v.title, 'reference', v.reference,
      'ccas', json_build_object('id', c.id, 'name', c.name, 'communeName', p.commune, 'ept', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name, 'shortName', e.short_name) END),
      'status', p.status,
      'statusSince', (SELECT min(q.starts_on) FROM convention_status_period q WHERE q.convention_id = v.id AND q.status = p.status AND q.starts_on <= current_date
                        AND NOT EXISTS (SELECT FROM convention_status_period r WHERE r.convention_id = v.id AND r.starts_on BETWEEN q.starts_on AND current_date AND r.status <> p.status)),
      'termOn', coalesce(p.term_on, v.ends_on), 'noticeOn', (coalesce(p.term_on, v.ends_on) - make_interval(months => v.notice_months))::date,
      'effectiveOn', v.effective_on, 'endsOn', v.ends_on, 'renewal', v.renewal,
      'coveredVoletsCount', (SELECT count(*) FROM convention_volet k WHERE k.convention_id = v.id AND k.coverage = 'covered'), 'isArchived', false) ORDER BY p.rank), '[]')
    FROM page p JOIN convention v ON v.id = p.id JOIN ccas c ON c.id = v.ccas_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true)))::text AS answer
