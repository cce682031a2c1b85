WITH current_plan AS (
  SELECT p.id, p.year FROM plan p WHERE p.network_id = $2 ORDER BY (p.year = extract(year FROM current_date)) DESC, p.year DESC LIMIT 1
), open_ccas AS MATERIALIZED (
  SELECT c.id, json_build_object('id', c.id, 'name', c.name, 'communeName', t.name) AS ref,
         row_number() OVER (ORDER BY e.name COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id) AS rank
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id
    JOIN ccas c ON c.territory_id = i.territory_id
    JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE n.id = $2 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), current AS MATERIALIZED (
  SELECT i.id, i.number, i.weather, json_build_object('type', 'initiative', 'id', i.id, 'pageKey', i.id, 'name', i.number || '. ' || i.title) AS ref
    FROM current_plan p JOIN initiative i ON i.plan_id = p.id AND i.archived_at IS NULL
), carried AS MATERIALIZED (
  SELECT i.* FROM plan p JOIN initiative i ON i.plan_id = p.id
   WHERE p.network_id = $2 AND i.archived_at IS NULL AND NOT EXISTS (SELECT FROM initiative later WHERE later.carried_over_from_id = i.id)
), news AS MATERIALIZED (
  SELECT a.initiative_id, a.ccas_id, a.stage, a.last_news_at > now() - interval '8 weeks' AS is_recent, a.blocked_since, a.blocker_addressee_id
    FROM current i JOIN adoption a ON a.initiative_id = i.id JOIN open_ccas c ON c.id = a.ccas_id
), due AS (
  SELECT d.source_type, d.source_id, d.kind, d.occurrence, d.ccas_id, d.due_on, d.due_at, d.label FROM deadline d
   WHERE d.network_id = $2 AND d.opens_on <= current_date AND (d.closes_on IS NULL OR d.closes_on > current_date)
     AND (d.kind LIKE 'convention\_%' OR d.kind IN ('privacy_action', 'privacy_dpo_missing')) AND d.ccas_id IN (SELECT id FROM open_ccas)
  UNION ALL
  SELECT 'initiative', i.id, 'initiative_milestone', m.id::text, NULL, m.due_on, NULL, i.number || '. ' || i.title || ' · ' || m.title
    FROM carried i JOIN milestone m ON m.initiative_id = i.id WHERE m.done_on IS NULL AND m.due_on <= current_date + 30
  UNION ALL
  SELECT 'adoption', i.id, 'blocker_review', a.id::text, a.ccas_id, w.review_on, NULL, i.number || '. ' || i.title
    FROM carried i JOIN adoption a ON a.initiative_id = i.id CROSS JOIN LATERAL (SELECT coalesce(a.blocker_review_on, a.blocked_since + 30) AS review_on) w
   WHERE a.blocker IS NOT NULL AND a.blocker_addressee_id = $1 AND w.review_on - 7 <= current_date AND a.ccas_id IN (SELECT id FROM open_ccas)
), told_deadline AS (
  SELECT d.*, c.name AS ccas_name, d.due_on < current_date AS is_overdue,
         CASE WHEN d.due_at IS NOT NULL THEN 'deadlines_hours' WHEN d.due_on < current_date THEN 'deadlines_overdue' WHEN d.due_on = current_date THEN 'deadlines_today'
              WHEN d.due_on <= current_date + 7 THEN 'deadlines_week' ELSE 'deadlines_soon' END AS told_as
    FROM due d LEFT JOIN ccas c ON c.id = d.ccas_id
), ranked_deadline AS (
  SELECT d.*, count(*) OVER (PARTITION BY told_as) AS total,
         row_number() OVER (PARTITION BY told_as ORDER BY due_at, due_on, ccas_name COLLATE "fr-x-icu", kind, source_id, occurrence) AS rank
    FROM told_deadline d
), nearest AS (
  SELECT told_as, max(total) AS count, json_agg(json_build_object(
           'key', concat_ws(':', source_type, source_id, d.kind, occurrence), 'kind', d.kind, 'sourceType', source_type, 'sourceId', source_id,
           'ccas', CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name, 'communeName', t.name, 'ept', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name) END) END,
           'dueOn', due_on, 'dueAt', iso(due_at), 'label', label, 'isOverdue', is_overdue) ORDER BY rank) AS deadlines
    FROM ranked_deadline d LEFT JOIN ccas c ON c.id = d.ccas_id LEFT JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE rank <= 5 GROUP BY told_as
), silent AS MATERIALIZED (
  SELECT c.* FROM open_ccas c WHERE c.id NOT IN (SELECT ccas_id FROM news WHERE is_recent) AND EXISTS (SELECT FROM current)
), reminded AS (
  SELECT DISTINCT ON (r.ccas_id) r.* FROM reminder r WHERE r.sent_at > now() - interval '7 days' AND r.ccas_id IN (SELECT id FROM silent) ORDER BY r.ccas_id, r.sent_at DESC
), blocked AS MATERIALIZED (
  SELECT *, blocked_since < current_date - 30 AS is_old FROM news WHERE blocked_since IS NOT NULL
), awaited AS MATERIALIZED (
  SELECT p.id, p.title, p.due_on, r.ccas_id FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
   WHERE p.network_id = $2 AND p.state = 'open' AND r.excused_at IS NULL AND r.submitted_at IS NULL AND r.completed_at IS NULL AND r.ccas_id IN (SELECT id FROM open_ccas)
), attention (rank, kind, count, ccas, initiatives, deadlines, done) AS (
  SELECT CASE told_as WHEN 'deadlines_hours' THEN 0 WHEN 'deadlines_overdue' THEN 1 WHEN 'deadlines_today' THEN 2 WHEN 'deadlines_week' THEN 6 ELSE 12 END,
         told_as, count, NULL::json, NULL::json, deadlines, NULL::json FROM nearest
  UNION ALL
  SELECT 3, 'campaigns_running', (SELECT count(DISTINCT ccas_id) FROM awaited), (SELECT json_agg(c.ref ORDER BY c.rank) FROM open_ccas c WHERE c.id IN (SELECT ccas_id FROM awaited)),
         (SELECT json_agg(json_build_object('type', 'update_campaign', 'id', w.id, 'pageKey', w.id, 'name', w.title) ORDER BY w.due_on, w.id)
            FROM (SELECT DISTINCT id, title, due_on FROM awaited) w), NULL::json, NULL::json
  UNION ALL
  SELECT 5.5, 'blockers_to_lift', (SELECT count(*) FROM blocked b WHERE b.blocker_addressee_id = $1),
         (SELECT json_agg(c.ref ORDER BY c.rank) FROM open_ccas c WHERE c.id IN (SELECT ccas_id FROM blocked WHERE blocker_addressee_id = $1)),
         (SELECT json_agg(i.ref ORDER BY i.number) FROM current i WHERE i.id IN (SELECT initiative_id FROM blocked WHERE blocker_addressee_id = $1)), NULL, NULL
  UNION ALL
  SELECT 4, 'contested_values', count(*), (SELECT json_agg(c.ref ORDER BY c.rank) FROM open_ccas c WHERE c.id IN (SELECT x.ccas_id FROM indicator_contest x WHERE x.network_id = $2 AND x.status = 'open')), NULL::json, NULL::json, NULL::json
    FROM indicator_contest x WHERE x.network_id = $2 AND x.status = 'open'
  UNION ALL
  SELECT CASE WHEN k.is_old THEN 5 ELSE 13 END, CASE WHEN k.is_old THEN 'old_blockers' ELSE 'blocked_adoptions' END, (SELECT count(*) FROM blocked b WHERE b.is_old = k.is_old),
         (SELECT json_agg(c.ref ORDER BY c.rank) FROM open_ccas c WHERE (c.id, k.is_old) IN (SELECT ccas_id, is_old FROM blocked)),
         (SELECT json_agg(i.ref ORDER BY i.number) FROM current i WHERE (i.id, k.is_old) IN (SELECT initiative_id, is_old FROM blocked)), NULL, NULL
    FROM (VALUES (true), (false)) k (is_old)
  UNION ALL
  SELECT 7, 'ccas_without_news', count(*), json_agg(c.ref ORDER BY c.rank), NULL::json, NULL::json,
         (SELECT json_build_object('ccasIds', json_agg(r.ccas_id), 'lastAt', iso(max(r.sent_at)), 'againAt', iso(min(r.sent_at) + interval '7 days'), 'byName', (array_agg(e.actor_label ORDER BY r.sent_at DESC, r.id))[1])
            FROM reminded r LEFT JOIN journal_entry e ON e.ccas_id = r.ccas_id AND e.subject_type = 'reminder' AND e.subject_id = r.id::text HAVING count(*) > 0)
    FROM silent c
  UNION ALL
  SELECT 9, 'compromised_initiatives', count(*), NULL, json_agg(i.ref ORDER BY i.number), NULL, NULL FROM current i WHERE i.weather = 'compromised'
  UNION ALL
  SELECT 10, 'unreachable_accounts', count(*), NULL, NULL, NULL, NULL
    FROM (SELECT DISTINCT ON (m.account_id) m.account_id, m.sent_at IS NULL AND m.next_attempt_at = 'infinity' AS is_lost
            FROM mail_message m WHERE m.account_id IS NOT NULL ORDER BY m.account_id, m.id DESC) m
    JOIN account a ON a.id = m.account_id AND a.disabled_at IS NULL
   WHERE m.is_lost AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $2)
  UNION ALL
  SELECT 14, 'directors_without_account', count(*), json_agg(c.ref ORDER BY c.rank), NULL, NULL, NULL FROM open_ccas c
   WHERE NOT EXISTS (SELECT FROM role_assignment r JOIN account a ON a.id = r.account_id AND a.disabled_at IS NULL
                      WHERE r.role = 'director' AND r.ccas_id = c.id AND (r.starts_on IS NULL OR r.starts_on <= current_date) AND (r.ends_on IS NULL OR r.ends_on >= current_date))
  UNION ALL
  SELECT 15, 'recommendations_without_initiative', count(*), NULL, NULL, NULL, NULL FROM recommendation r
   WHERE r.network_id = $2 AND EXISTS (SELECT FROM current)
     AND NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN current i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id)
  UNION ALL
  SELECT 16, 'initiatives_without_recommendation', count(*), NULL, json_agg(i.ref ORDER BY i.number), NULL, NULL FROM current i
   WHERE NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id)
)
SELECT json_build_object('home', json_build_object(
  'since', (SELECT iso(previous_visit_at) FROM account_visit WHERE account_id = $1),
  'attention', (SELECT json_agg(json_build_object('kind', kind, 'count', count, 'outOf', CASE WHEN kind = 'campaigns_running' THEN (
                    SELECT count(DISTINCT r.ccas_id) FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
                     WHERE p.network_id = $2 AND p.state = 'open' AND r.excused_at IS NULL AND r.ccas_id IN (SELECT id FROM open_ccas)) END, 'ccas', coalesce(ccas, '[]'), 'subjects', coalesce(initiatives, '[]'), 'deadlines', coalesce(deadlines, '[]'), 'done', done) ORDER BY rank)
                  FROM attention WHERE count > 0)))::text AS answer
