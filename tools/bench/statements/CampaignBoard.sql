WITH campaign AS MATERIALIZED (
  SELECT * FROM update_campaign WHERE id = $1
), asked AS MATERIALIZED (
  SELECT i.*, r.ccas_id, s.kind FROM update_campaign_section s JOIN update_campaign_item i ON i.section_id = s.id JOIN update_campaign_ccas r ON r.id = i.response_id WHERE s.campaign_id = $1
), answer AS (
  SELECT k.id, a.last_news_at AS at FROM asked k JOIN adoption a ON a.initiative_id = CASE WHEN k.kind = 'adoption_news' THEN k.item::uuid END AND a.ccas_id = k.ccas_id
   WHERE k.kind = 'adoption_news' AND NOT k.is_settled AND a.initiative_id = ANY (ARRAY(SELECT DISTINCT item::uuid FROM asked WHERE kind = 'adoption_news'))
  UNION ALL
  SELECT k.id, w.updated_at FROM asked k JOIN privacy_answer w ON w.ccas_id = k.ccas_id AND w.point = k.item WHERE k.kind = 'privacy_points' AND NOT k.is_settled
), stated AS MATERIALIZED (
  SELECT k.response_id, k.kind, CASE WHEN n.is_answered THEN 'answered' ELSE y.kind END AS state, CASE WHEN n.is_answered THEN n.at ELSE y.said_at END AS at
    FROM asked k LEFT JOIN answer l ON l.id = k.id LEFT JOIN update_campaign_reply y ON y.item_id = k.id
   CROSS JOIN LATERAL (SELECT v.at, v.at >= (SELECT opened_at FROM campaign) AS is_answered FROM (SELECT CASE WHEN k.is_settled THEN k.answered_at ELSE l.at END AS at) v) n
), counted AS MATERIALIZED (
  SELECT response_id, count(*)::integer AS items, count(state)::integer AS answered, (count(*) FILTER (WHERE state = 'unavailable'))::integer AS unavailable, max(at) AS last_at
    FROM stated GROUP BY response_id
), missing AS (
  SELECT response_id, json_agg(json_build_object('kind', kind, 'count', count) ORDER BY kind) AS kinds
    FROM (SELECT response_id, kind, count(*) FROM stated WHERE state IS NULL GROUP BY response_id, kind) m GROUP BY response_id
), board AS MATERIALIZED (
  SELECT r.*, n.items, n.answered, n.unavailable, n.last_at, coalesce(r.due_on, p.due_on) AS due_in_force, p.first_due_on,
         CASE WHEN r.excused_at IS NOT NULL THEN 'excused' WHEN r.submitted_at IS NOT NULL THEN 'submitted' WHEN n.answered = n.items THEN 'complete'
              WHEN n.answered > 0 THEN 'started' WHEN r.first_seen_at IS NOT NULL THEN 'seen' ELSE 'unseen' END AS state,
         least(r.first_submitted_at, r.completed_at, CASE WHEN n.answered = n.items THEN n.last_at END) AS answered_at
    FROM campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id JOIN counted n ON n.response_id = r.id
), told AS MATERIALIZED (
  SELECT b.*, b.state IN ('complete', 'submitted') AS has_answered,
         coalesce(b.state IN ('complete', 'submitted') AND (b.answered_at AT TIME ZONE 'Europe/Paris')::date <= b.first_due_on, false) AS is_on_time,
         c.name AS ccas_name, c.phone, t.name AS commune, t.population_persons, e.id AS ept_id, e.name AS ept_name
    FROM board b JOIN ccas c ON c.id = b.ccas_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
), last_mail AS (
  SELECT DISTINCT ON (m.response_id) m.* FROM board b JOIN update_campaign_mail m ON m.response_id = b.id ORDER BY m.response_id, m.sent_at DESC, m.id
), director AS (
  SELECT DISTINCT ON (ccas_id) ccas_id, person_name, phone FROM office
   WHERE function = 'director' AND (starts_on IS NULL OR starts_on <= current_date) AND (ends_on IS NULL OR ends_on >= current_date) ORDER BY ccas_id
), answerer AS (
  SELECT DISTINCT h.ccas_id FROM campaign p JOIN role_assignment h ON h.network_id = p.network_id JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL
   WHERE h.role IN ('director', 'contributor') AND (h.starts_on IS NULL OR h.starts_on <= current_date) AND (h.ends_on IS NULL OR h.ends_on >= current_date)
)
SELECT json_build_object('campaignBoard', json_build_object('id', p.id,
  'campaign', json_build_object('id', p.id, 'networkId', p.network_id, 'title', p.title, 'purpose', p.purpose, 'message', p.message, 'audience', p.audience,
    'ept', (SELECT json_build_object('id', e.id, 'code', e.code, 'name', e.name) FROM territory e WHERE e.id = p.ept_id),
    'cohort', (SELECT json_build_object('id', h.id, 'name', h.name) FROM cohort h WHERE h.id = p.cohort_id),
    'audienceName', p.audience_name, 'minutes', p.minutes, 'dueOn', p.due_on, 'firstDueOn', p.first_due_on, 'state', p.state, 'openedAt', iso(p.opened_at),
    'openedByName', (SELECT full_name FROM account WHERE id = p.opened_by_id), 'closedAt', iso(p.closed_at),
    'createdByName', (SELECT full_name FROM account WHERE id = p.created_by_id), 'canManage', true, 'version', p.version,
    'sections', (SELECT json_agg(json_build_object('id', s.id, 'kind', s.kind, 'items', s.items) ORDER BY s.kind, s.id) FROM update_campaign_section s WHERE s.campaign_id = p.id),
    'counts', (SELECT json_build_object('expected', count(*) FILTER (WHERE state <> 'excused'), 'excused', count(*) FILTER (WHERE state = 'excused'),
                 'seen', count(*) FILTER (WHERE state NOT IN ('excused', 'unseen')), 'submitted', count(*) FILTER (WHERE state = 'submitted'),
                 'answered', count(*) FILTER (WHERE has_answered), 'onTime', count(*) FILTER (WHERE is_on_time),
                 'population', coalesce(sum(population_persons) FILTER (WHERE state <> 'excused'), 0),
                 'answeredPopulation', coalesce(sum(population_persons) FILTER (WHERE has_answered), 0)) FROM told)),
  'rows', (SELECT json_agg(json_build_object('id', r.id, 'version', r.version, 'state', r.state, 'itemCount', r.items, 'answeredCount', r.answered,
      'unavailableCount', r.unavailable, 'lastAnswerAt', iso(r.last_at), 'submittedAt', iso(r.submitted_at), 'submittedByName', s.full_name,
      'isOnBehalf', r.is_on_behalf, 'isOnTime', r.is_on_time, 'dueOn', r.due_in_force, 'isExtended', r.due_on IS NOT NULL, 'excuseReason', r.excuse_reason,
      'reopenedAt', iso(r.reopened_at), 'reopenReason', r.reopen_reason, 'directorName', d.person_name, 'phone', coalesce(d.phone, r.phone),
      'hasAnswerer', w.ccas_id IS NOT NULL, 'populationPersons', r.population_persons, 'missing', coalesce(m.kinds, '[]'),
      'lastMail', CASE WHEN l.id IS NOT NULL THEN json_build_object('kind', l.kind, 'sentAt', iso(l.sent_at), 'sentByName', b.full_name,
        'recipientsCount', l.recipients_count, 'heldBackCount', l.held_back_count) END,
      'ccas', json_build_object('id', r.ccas_id, 'name', r.ccas_name, 'communeName', r.commune,
        'ept', CASE WHEN r.ept_id IS NOT NULL THEN json_build_object('id', r.ept_id, 'name', r.ept_name) END))
      ORDER BY r.ept_name COLLATE "fr-x-icu" NULLS LAST, r.commune COLLATE "fr-x-icu", r.ccas_id)
    FROM told r LEFT JOIN missing m ON m.response_id = r.id LEFT JOIN last_mail l ON l.response_id = r.id LEFT JOIN director d ON d.ccas_id = r.ccas_id
    LEFT JOIN answerer w ON w.ccas_id = r.ccas_id LEFT JOIN account s ON s.id = r.submitted_by_id LEFT JOIN account b ON b.id = l.sent_by_id)))::text AS answer
  FROM campaign p
