WITH matching AS (
  SELECT c.*, t.name AS commune
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id JOIN territory t ON t.id = c.territory_id
   WHERE n.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), page AS (
  SELECT * FROM matching ORDER BY commune COLLATE "fr-x-icu", id LIMIT 100
)
SELECT json_build_object('ccasList', json_build_object(
  'totalCount', (SELECT count(*) FROM matching),
  'items', json_agg(json_build_object(
    'id', c.id, 'name', c.name, 'siren', c.siren, 'commune', json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name, 'shortName', t.short_name),
    'ept', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'kind', e.kind, 'code', e.code, 'name', e.name, 'shortName', e.short_name) END,
    'populationPersons', t.population_persons, 'directorName', director.person_name, 'directorIsFictitious', director.is_fictitious, 'phone', coalesce(director.phone, c.phone),
    'lastNewsAt', iso(news.last), 'blockedCount', news.blocked, 'inPlaceCount', news.in_place, 'answeredCount', news.answered) ORDER BY c.commune COLLATE "fr-x-icu", c.id)))::text AS answer
  FROM page c
  JOIN territory t ON t.id = c.territory_id
  LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
  LEFT JOIN LATERAL (SELECT o.person_name, o.phone, o.is_fictitious FROM office o WHERE o.ccas_id = c.id AND o.function = 'director' AND (o.starts_on IS NULL OR o.starts_on <= current_date) AND (o.ends_on IS NULL OR o.ends_on >= current_date) LIMIT 1) director ON true
 CROSS JOIN LATERAL (SELECT max(a.last_news_at) AS last, count(*) AS answered, count(a.blocker) AS blocked, count(*) FILTER (WHERE a.stage IN ('in_place', 'assessed')) AS in_place
                       FROM adoption a JOIN initiative i ON i.id = a.initiative_id AND i.archived_at IS NULL WHERE a.ccas_id = c.id AND i.plan_id = $2) news
