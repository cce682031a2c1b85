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
), news AS MATERIALIZED (
  SELECT a.initiative_id, a.ccas_id, a.stage, a.last_news_at > now() - interval '8 weeks' AS is_recent, a.blocker IS NOT NULL AS is_blocked
    FROM current i JOIN adoption a ON a.initiative_id = i.id JOIN open_ccas c ON c.id = a.ccas_id
), milestones AS MATERIALIZED (
  SELECT m.*, m.done_on IS NULL AND m.due_on < current_date AS is_late FROM current i JOIN milestone m ON m.initiative_id = i.id
), ranked_deadline AS (
  SELECT d.*, d.due_on < current_date AS is_overdue, c.name AS ccas_name, t.name AS commune, e.id AS ept_id, e.name AS ept,
         count(*) OVER (PARTITION BY d.due_on < current_date) AS total,
         row_number() OVER (PARTITION BY d.due_on < current_date ORDER BY d.due_on, c.name COLLATE "fr-x-icu", d.kind, d.source_id, d.occurrence) AS rank
    FROM deadline d JOIN open_ccas o ON o.id = d.ccas_id JOIN ccas c ON c.id = d.ccas_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE d.network_id = $2 AND d.opens_on <= current_date AND (d.closes_on IS NULL OR d.closes_on > current_date)
     AND (d.kind LIKE 'convention\_%' OR d.kind IN ('privacy_action', 'privacy_dpo_missing'))
), nearest AS (
  SELECT is_overdue, max(total) AS count, json_agg(json_build_object(
           'key', concat_ws(':', source_type, source_id, kind, occurrence), 'kind', kind, 'sourceType', source_type, 'sourceId', source_id,
           'ccas', json_build_object('id', ccas_id, 'name', ccas_name, 'communeName', commune, 'ept', CASE WHEN ept_id IS NOT NULL THEN json_build_object('id', ept_id, 'name', ept) END),
           'dueOn', due_on, 'label', label, 'isOverdue', is_overdue) ORDER BY rank) AS deadlines
    FROM ranked_deadline WHERE rank <= 5 GROUP BY is_overdue
), base AS MATERIALIZED (
  SELECT CASE a.answer WHEN 'yes' THEN CASE WHEN a.evidence_on <= current_date
           AND current_date <= coalesce(a.evidence_ends_on, (a.evidence_on + make_interval(months => CASE WHEN v.id IS NULL THEN d.months ELSE v.months END))::date, 'infinity') THEN 'compliant' ELSE 'to_confirm' END
         ELSE a.answer END AS state
    FROM open_ccas c JOIN privacy_answer a ON a.ccas_id = c.id
    JOIN unnest(ARRAY['dpo', 'register', 'processors', 'dpia', 'notices', 'rights', 'breaches', 'retention', 'security', 'awareness', 'town_agreement', 'cnil_follow_up'],
                ARRAY[12, 12, NULL, 36, 36, 36, 36, 36, 12, 24, NULL, NULL]::integer[]) d (point, months) ON d.point = a.point
    LEFT JOIN privacy_validity v ON v.network_id = $2 AND v.point = a.point
), attention (rank, kind, count, ccas, initiatives, deadlines) AS (
  SELECT 0 - is_overdue::integer, CASE WHEN is_overdue THEN 'deadlines_overdue' ELSE 'deadlines_soon' END, count, NULL::json, NULL::json, deadlines FROM nearest
  UNION ALL
  SELECT 1, 'contested_values', count(*), (SELECT json_agg(c.ref ORDER BY c.rank) FROM open_ccas c WHERE c.id IN (SELECT x.ccas_id FROM indicator_contest x WHERE x.network_id = $2 AND x.status = 'open')), NULL::json, NULL::json
    FROM indicator_contest x WHERE x.network_id = $2 AND x.status = 'open'
  UNION ALL
  SELECT 2, 'ccas_without_news', count(*), json_agg(c.ref ORDER BY c.rank), NULL::json, NULL::json FROM open_ccas c
   WHERE c.id NOT IN (SELECT ccas_id FROM news WHERE is_recent) AND EXISTS (SELECT FROM current)
  UNION ALL
  SELECT 3, 'blocked_adoptions', (SELECT count(*) FROM news WHERE is_blocked),
         (SELECT json_agg(c.ref ORDER BY c.rank) FROM open_ccas c WHERE c.id IN (SELECT ccas_id FROM news WHERE is_blocked)),
         (SELECT json_agg(i.ref ORDER BY i.number) FROM current i WHERE i.id IN (SELECT initiative_id FROM news WHERE is_blocked)), NULL
  UNION ALL
  SELECT 4, 'late_milestones', (SELECT count(*) FROM milestones WHERE is_late), NULL,
         (SELECT json_agg(i.ref ORDER BY i.number) FROM current i WHERE i.id IN (SELECT initiative_id FROM milestones WHERE is_late)), NULL
  UNION ALL
  SELECT 5, 'compromised_initiatives', count(*), NULL, json_agg(i.ref ORDER BY i.number), NULL FROM current i WHERE i.weather = 'compromised'
  UNION ALL
  SELECT 6, 'recommendations_without_initiative', count(*), NULL, NULL, NULL FROM recommendation r
   WHERE r.network_id = $2 AND EXISTS (SELECT FROM current)
     AND NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN current i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id)
  UNION ALL
  SELECT 7, 'initiatives_without_recommendation', count(*), NULL, json_agg(i.ref ORDER BY i.number), NULL FROM current i
   WHERE NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id)
  UNION ALL
  SELECT 8, 'directors_without_account', count(*), json_agg(c.ref ORDER BY c.rank), NULL, NULL FROM open_ccas c
   WHERE NOT EXISTS (SELECT FROM role_assignment r JOIN account a ON a.id = r.account_id AND a.disabled_at IS NULL
                      WHERE r.role = 'director' AND r.ccas_id = c.id AND (r.starts_on IS NULL OR r.starts_on <= current_date) AND (r.ends_on IS NULL OR r.ends_on >= current_date))
  UNION ALL
  SELECT 9, 'unreachable_accounts', count(*), NULL, NULL, NULL
    FROM (SELECT DISTINCT ON (m.account_id) m.account_id, m.sent_at IS NULL AND m.next_attempt_at = 'infinity' AS is_lost
            FROM mail_message m WHERE m.account_id IS NOT NULL ORDER BY m.account_id, m.id DESC) m
    JOIN account a ON a.id = m.account_id AND a.disabled_at IS NULL
   WHERE m.is_lost AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $2)
), entry AS (
  (SELECT e.* FROM journal_entry e LEFT JOIN account_visit v ON v.account_id = $1
    WHERE e.network_id = $2 AND e.subject_type NOT IN ('privacy_answer', 'dpo_designation', 'cnil_procedure', 'privacy_breach', 'rights_request', 'maturity_assessment', 'maturity_level')
      AND (e.subject_type NOT IN ('file', 'file_version') OR e.about_type = 'convention')
      AND e.actor_id IS DISTINCT FROM $1::uuid AND (v.previous_visit_at IS NULL OR e.occurred_at > v.previous_visit_at)
    ORDER BY e.occurred_at DESC, e.id DESC LIMIT 10)
  UNION ALL
  (SELECT e.* FROM journal_entry e LEFT JOIN account_visit v ON v.account_id = $1
    WHERE e.network_id IS NULL AND e.subject_type IN ('ccas', 'office')
      AND e.ccas_id IN (SELECT c.id FROM network n JOIN territory_inclusion ti ON ti.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = ti.territory_id WHERE n.id = $2)
      AND e.actor_id IS DISTINCT FROM $1::uuid AND (v.previous_visit_at IS NULL OR e.occurred_at > v.previous_visit_at)
    ORDER BY e.occurred_at DESC, e.id DESC LIMIT 10)
), entries AS (
  SELECT * FROM entry ORDER BY occurred_at DESC, id DESC LIMIT 10
), named AS (
  SELECT e.id, json_agg(json_build_object('field', c.key, 'from', coalesce(was.name, c.value ->> 0), 'to', coalesce(becomes.name, c.value ->> 1)) ORDER BY at.attnum, c.key) AS changes
    FROM entries e CROSS JOIN jsonb_each(e.changes) c LEFT JOIN pg_attribute at ON at.attrelid = to_regclass(e.subject_type) AND at.attname = c.key
    LEFT JOIN LATERAL (SELECT full_name AS name FROM account WHERE c.key IN ('account_id', 'owner_account_id', 'deputy_account_id', 'author_account_id') AND id::text = c.value ->> 0
      UNION ALL SELECT name FROM ccas WHERE c.key IN ('ccas_id', 'successor_id') AND id::text = c.value ->> 0
      UNION ALL SELECT name FROM funder WHERE c.key = 'funder_id' AND id::text = c.value ->> 0
      UNION ALL SELECT title FROM plan WHERE c.key = 'plan_id' AND id::text = c.value ->> 0
      UNION ALL SELECT title FROM privacy_action WHERE c.key = 'action_id' AND id::text = c.value ->> 0
      UNION ALL SELECT title FROM maturity_campaign WHERE c.key = 'campaign_id' AND id::text = c.value ->> 0
      UNION ALL SELECT title FROM convention WHERE c.key IN ('convention_id', 'replaced_by_id') AND id::text = c.value ->> 0
      UNION ALL SELECT name FROM network WHERE c.key = 'network_id' AND id::text = c.value ->> 0
      UNION ALL SELECT number || '. ' || title FROM initiative WHERE c.key IN ('initiative_id', 'carried_over_from_id') AND id::text = c.value ->> 0
      UNION ALL SELECT name FROM indicator WHERE id = CASE WHEN c.key IN ('indicator_id', 'numerator_id', 'denominator_id', 'weight_id') THEN (c.value ->> 0)::integer END
      UNION ALL SELECT name FROM territory WHERE id = CASE WHEN c.key = 'territory_id' THEN (c.value ->> 0)::integer END
      UNION ALL SELECT number || '. ' || title FROM recommendation WHERE c.key = 'recommendation_id' AND id::text = c.value ->> 0) was ON true
    LEFT JOIN LATERAL (SELECT full_name AS name FROM account WHERE c.key IN ('account_id', 'owner_account_id', 'deputy_account_id', 'author_account_id') AND id::text = c.value ->> 1
      UNION ALL SELECT name FROM ccas WHERE c.key IN ('ccas_id', 'successor_id') AND id::text = c.value ->> 1
      UNION ALL SELECT name FROM funder WHERE c.key = 'funder_id' AND id::text = c.value ->> 1
      UNION ALL SELECT title FROM plan WHERE c.key = 'plan_id' AND id::text = c.value ->> 1
      UNION ALL SELECT title FROM privacy_action WHERE c.key = 'action_id' AND id::text = c.value ->> 1
      UNION ALL SELECT title FROM maturity_campaign WHERE c.key = 'campaign_id' AND id::text = c.value ->> 1
      UNION ALL SELECT title FROM convention WHERE c.key IN ('convention_id', 'replaced_by_id') AND id::text = c.value ->> 1
      UNION ALL SELECT name FROM network WHERE c.key = 'network_id' AND id::text = c.value ->> 1
      UNION ALL SELECT number || '. ' || title FROM initiative WHERE c.key IN ('initiative_id', 'carried_over_from_id') AND id::text = c.value ->> 1
      UNION ALL SELECT name FROM indicator WHERE id = CASE WHEN c.key IN ('indicator_id', 'numerator_id', 'denominator_id', 'weight_id') THEN (c.value ->> 1)::integer END
      UNION ALL SELECT name FROM territory WHERE id = CASE WHEN c.key = 'territory_id' THEN (c.value ->> 1)::integer END
      UNION ALL SELECT number || '. ' || title FROM recommendation WHERE c.key = 'recommendation_id' AND id::text = c.value ->> 1) becomes ON true
   GROUP BY e.id
)
SELECT json_build_object('home', json_build_object(
  'since', (SELECT iso(previous_visit_at) FROM account_visit WHERE account_id = $1),
  'attention', (SELECT json_agg(json_build_object('kind', kind, 'count', count, 'ccas', coalesce(ccas, '[]'), 'subjects', coalesce(initiatives, '[]'), 'deadlines', coalesce(deadlines, '[]')) ORDER BY rank) FROM attention WHERE count > 0),
  'changes', (SELECT coalesce(json_agg(json_build_object('id', e.id::text, 'occurredAt', iso(e.occurred_at), 'actorName', e.actor_label, 'subjectType', e.subject_type, 'subjectId', e.subject_id,
                'action', e.action, 'changes', coalesce(named.changes, '[]'),
                'about', (SELECT json_build_object('type', e.about_type, 'id', e.about_id, 'pageKey', coalesce(o.page_key, e.about_id), 'name', o.name)
                  FROM (SELECT 1) one LEFT JOIN LATERAL (
                    SELECT number || '. ' || title AS name, NULL AS page_key FROM initiative WHERE e.about_type = 'initiative' AND id::text = e.about_id
                    UNION ALL SELECT number || '. ' || title, NULL FROM recommendation WHERE e.about_type = 'recommendation' AND id::text = e.about_id
                    UNION ALL SELECT title, NULL FROM plan WHERE e.about_type = 'plan' AND id::text = e.about_id
                    UNION ALL SELECT title, NULL FROM convention WHERE e.about_type = 'convention' AND id::text = e.about_id
                    UNION ALL SELECT title, NULL FROM convention_template WHERE e.about_type = 'convention_template' AND id::text = e.about_id
                    UNION ALL SELECT left(body, 80), NULL FROM crc_recommendation WHERE e.about_type = 'crc_recommendation' AND id::text = e.about_id
                    UNION ALL SELECT title, NULL FROM privacy_action WHERE e.about_type = 'privacy_action' AND id::text = e.about_id
                    UNION ALL SELECT title, NULL FROM maturity_campaign WHERE e.about_type = 'maturity_campaign' AND id::text = e.about_id
                    UNION ALL SELECT name, code FROM indicator WHERE e.about_type = 'indicator' AND id::text = e.about_id
                    UNION ALL SELECT full_name, NULL FROM account WHERE e.about_type = 'account' AND id::text = e.about_id
                    UNION ALL SELECT name, NULL FROM funder WHERE e.about_type = 'funder' AND id::text = e.about_id
                    UNION ALL SELECT name, NULL FROM network WHERE e.about_type = 'network' AND id::text = e.about_id
                    UNION ALL SELECT name, NULL FROM ccas WHERE e.about_type = 'ccas' AND id::text = e.about_id) o ON true),
                'ccas', (SELECT json_build_object('id', c.id, 'name', c.name, 'communeName', t.name) FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = e.ccas_id)) ORDER BY e.occurred_at DESC, e.id DESC), '[]')
                FROM entries e LEFT JOIN named USING (id)),
  'figures', json_build_array(
     json_build_object('kind', 'initiatives_on_track', 'numerator', (SELECT count(*) FROM current WHERE weather IN ('secured', 'achievable')), 'denominator', (SELECT count(*) FROM current)),
     json_build_object('kind', 'convention_coverage', 'numerator', (SELECT count(DISTINCT v.ccas_id) FROM open_ccas c JOIN convention v ON v.ccas_id = c.id JOIN convention_status_period s ON s.convention_id = v.id
                         WHERE v.network_id = $2 AND v.kind IN ('framework', 'cpom') AND v.archived_at IS NULL AND s.status IN ('in_force', 'to_renew') AND s.starts_on <= current_date AND (s.ends_on IS NULL OR s.ends_on > current_date)),
                       'denominator', (SELECT count(*) FROM open_ccas)),
     json_build_object('kind', 'privacy_base', 'numerator', (SELECT count(*) FROM base WHERE state = 'compliant'),
                       'denominator', (SELECT count(*) FROM base WHERE state NOT IN ('not_applicable', 'unknown'))),
     (SELECT json_build_object('kind', 'indicators_up_to_date', 'numerator', count(*) FILTER (WHERE (i.next_update_on IS NULL OR i.next_update_on > current_date) AND EXISTS (SELECT FROM indicator_period v WHERE v.indicator_id = i.id)), 'denominator', count(*))
        FROM indicator i WHERE (i.network_id IS NULL OR i.network_id = $2) AND i.archived_at IS NULL))))::text AS answer
