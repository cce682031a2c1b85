WITH carried AS MATERIALIZED (
  SELECT i.* FROM plan p JOIN initiative i ON i.plan_id = p.id
   WHERE p.network_id = $1 AND i.archived_at IS NULL AND NOT EXISTS (SELECT FROM initiative later WHERE later.carried_over_from_id = i.id)
), due (source_type, source_id, kind, occurrence, ccas_id, opens_on, due_on, closes_on, due_at, label, act_id, version) AS (
  SELECT d.source_type, d.source_id, d.kind, d.occurrence, d.ccas_id, d.opens_on, d.due_on, d.closes_on, d.due_at, d.label, NULL::uuid, NULL::integer
    FROM deadline d WHERE d.network_id = $1 AND (d.kind LIKE 'convention\_%' OR d.kind IN ('privacy_action', 'privacy_dpo_missing'))
  UNION ALL
  SELECT 'initiative', i.id, 'initiative_milestone', m.id::text, NULL, m.due_on - 30, m.due_on, NULL, NULL, i.number || '. ' || i.title || ' · ' || m.title, m.id, m.version
    FROM carried i JOIN milestone m ON m.initiative_id = i.id WHERE m.done_on IS NULL
  UNION ALL
  SELECT 'adoption', i.id, 'blocker_review', a.id::text, a.ccas_id, w.review_on - 7, w.review_on, NULL, NULL, i.number || '. ' || i.title, NULL, NULL
    FROM carried i JOIN adoption a ON a.initiative_id = i.id CROSS JOIN LATERAL (SELECT coalesce(a.blocker_review_on, a.blocked_since + 30) AS review_on) w WHERE a.blocker IS NOT NULL
  UNION ALL
  SELECT 'update_campaign', p.id, 'campaign_answer', r.id::text, r.ccas_id, (p.opened_at AT TIME ZONE 'Europe/Paris')::date, coalesce(r.due_on, p.due_on), NULL, NULL, p.title, NULL, NULL
    FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
   WHERE p.network_id = $1 AND p.state = 'open' AND r.excused_at IS NULL AND r.submitted_at IS NULL AND r.completed_at IS NULL
), open_deadline AS MATERIALIZED (
  SELECT d.*, d.due_on < current_date AS is_overdue, c.name, c.territory_id
    FROM due d LEFT JOIN ccas c ON c.id = d.ccas_id
   WHERE d.opens_on <= current_date + 90 AND (d.closes_on IS NULL OR d.closes_on > current_date)
     AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), page AS (
  SELECT *, row_number() OVER (ORDER BY due_on, name COLLATE "fr-x-icu", kind, source_id, occurrence) AS rank FROM open_deadline ORDER BY rank LIMIT 50
)
SELECT json_build_object('deadlines', json_build_object(
  'totalCount', (SELECT count(*) FROM open_deadline),
  'counts', (SELECT coalesce(json_agg(json_build_object('kind', kind, 'count', count, 'overdueCount', overdue) ORDER BY place), '[]')
               FROM (SELECT kind, count(*), count(*) FILTER (WHERE is_overdue) AS overdue,
                            array_position(ARRAY['initiative_milestone', 'blocker_review', 'convention_term', 'convention_notice_preparation', 'convention_notice', 'convention_tacit_renewal', 'convention_receipt_missing', 'convention_publication_missing', 'convention_committee', 'convention_yearly_report', 'convention_secondment', 'convention_signatory', 'convention_perimeter', 'convention_grant_vote', 'privacy_evidence', 'privacy_dpo_missing', 'privacy_cnil_procedure', 'privacy_breach_notification', 'privacy_rights_request', 'privacy_action', 'campaign_answer'], kind) AS place
                       FROM open_deadline GROUP BY kind) k),
  'items', (SELECT coalesce(json_agg(json_build_object(
      'key', concat_ws(':', p.source_type, p.source_id, p.kind, p.occurrence), 'kind', p.kind, 'sourceType', p.source_type, 'sourceId', p.source_id,
      'ccas', CASE WHEN p.ccas_id IS NOT NULL THEN json_build_object('id', p.ccas_id, 'name', p.name, 'communeName', t.name, 'ept', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name) END) END,
      'dueOn', p.due_on, 'dueAt', iso(p.due_at), 'label', p.label, 'isOverdue', p.is_overdue, 'actId', p.act_id, 'version', p.version) ORDER BY p.rank), '[]')
    FROM page p LEFT JOIN territory t ON t.id = p.territory_id LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true)))::text AS answer
