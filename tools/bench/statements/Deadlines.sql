WITH open_deadline AS MATERIALIZED (
  SELECT d.*, d.due_on < current_date AS is_overdue, c.name, c.territory_id
    FROM deadline d JOIN ccas c ON c.id = d.ccas_id
   WHERE d.network_id = $1 AND d.opens_on <= current_date + 90 AND (d.closes_on IS NULL OR d.closes_on > current_date)
     AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
     AND (d.kind LIKE 'convention\_%' OR d.kind IN ('privacy_action', 'privacy_dpo_missing'))
), page AS (
  SELECT *, row_number() OVER (ORDER BY due_on, name COLLATE "fr-x-icu", kind, source_id, occurrence) AS rank FROM open_deadline ORDER BY rank LIMIT 50
)
SELECT json_build_object('deadlines', json_build_object(
  'totalCount', (SELECT count(*) FROM open_deadline),
  'counts', (SELECT coalesce(json_agg(json_build_object('kind', kind, 'count', count, 'overdueCount', overdue) ORDER BY place), '[]')
               FROM (SELECT kind, count(*), count(*) FILTER (WHERE is_overdue) AS overdue,
                            array_position(ARRAY['convention_term', 'convention_notice_preparation', 'convention_notice', 'convention_tacit_renewal', 'convention_receipt_missing', 'convention_publication_missing', 'convention_committee', 'convention_yearly_report', 'convention_secondment', 'convention_signatory', 'convention_perimeter', 'convention_grant_vote', 'privacy_evidence', 'privacy_dpo_missing', 'privacy_cnil_procedure', 'privacy_breach_notification', 'privacy_rights_request', 'privacy_action'], kind) AS place
                       FROM open_deadline GROUP BY kind) k),
  'items', (SELECT coalesce(json_agg(json_build_object(
      'key', concat_ws(':', p.source_type, p.source_id, p.kind, p.occurrence), 'kind', p.kind, 'sourceType', p.source_type, 'sourceId', p.source_id,
      'ccas', json_build_object('id', p.ccas_id, 'name', p.name, 'communeName', t.name, 'ept', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name) END),
      'dueOn', p.due_on, 'label', p.label, 'isOverdue', p.is_overdue) ORDER BY p.rank), '[]')
    FROM page p JOIN territory t ON t.id = p.territory_id LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true)))::text AS answer
