WITH open_ccas AS MATERIALIZED (
  SELECT c.id
    FROM plan p JOIN network n ON n.id = p.network_id JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id
   WHERE p.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), adoptions AS MATERIALIZED (
  SELECT a.initiative_id, count(*) AS answered, count(a.blocker) AS blocked, count(*) FILTER (WHERE a.stage = 'not_concerned') AS n,
         count(*) FILTER (WHERE a.stage = 'to_contact') AS c, count(*) FILTER (WHERE a.stage = 'informed') AS i,
         count(*) FILTER (WHERE a.stage = 'volunteer') AS v, count(*) FILTER (WHERE a.stage = 'committed') AS e,
         count(*) FILTER (WHERE a.stage = 'in_place') AS p, count(*) FILTER (WHERE a.stage = 'assessed') AS a
    FROM initiative i JOIN adoption a ON a.initiative_id = i.id JOIN open_ccas oc ON oc.id = a.ccas_id
   WHERE i.plan_id = $1 AND i.archived_at IS NULL
   GROUP BY a.initiative_id
)
SELECT json_build_object('initiatives', json_build_object(
  'items', json_agg(json_build_object(
    'id', i.id, 'number', i.number, 'title', i.title, 'planYear', p.year,
    'owner', CASE WHEN i.owner_account_id IS NOT NULL THEN json_build_object('accountId', o.id, 'name', o.full_name, 'isFictitious', o.is_fictitious)
                       WHEN i.owner_name IS NOT NULL THEN json_build_object('accountId', NULL, 'name', i.owner_name, 'isFictitious', n.is_demonstration) END,
    'deputy', CASE WHEN i.deputy_account_id IS NOT NULL THEN json_build_object('accountId', d.id, 'name', d.full_name, 'isFictitious', d.is_fictitious)
                       WHEN i.deputy_name IS NOT NULL THEN json_build_object('accountId', NULL, 'name', i.deputy_name, 'isFictitious', n.is_demonstration) END,
    'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather, 'weatherText', i.weather_text, 'weatherAt', iso(i.weather_at),
    'recommendationNumbers', (SELECT coalesce(json_agg(r.number ORDER BY r.number), '[]') FROM initiative_recommendation ir
                                JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id),
    'nextMilestoneTitle', next.title, 'nextMilestoneDueOn', next.due_on,
    'lateMilestonesCount', (SELECT count(*) FROM milestone m WHERE m.initiative_id = i.id AND m.done_on IS NULL AND m.due_on < current_date),
    'adoption', json_build_object('total', everyone.total, 'answered', coalesce(k.answered, 0), 'withoutNews', everyone.total - coalesce(k.answered, 0), 'concerned', everyone.total - coalesce(k.n, 0),
                    'notConcerned', coalesce(k.n, 0), 'toContact', coalesce(k.c, 0), 'informed', coalesce(k.i, 0), 'volunteer', coalesce(k.v, 0), 'committed', coalesce(k.e, 0), 'inPlace', coalesce(k.p, 0), 'assessed', coalesce(k.a, 0),
                    'blocked', coalesce(k.blocked, 0)),
    'fundingSoughtCents', f.sought, 'fundingSignedCents', f.signed,
    'isCarriedOver', i.carried_over_from_id IS NOT NULL, 'isArchived', false, 'updatedAt', iso(i.updated_at)) ORDER BY i.number),
  'totalCount', count(*)))::text AS answer
  FROM initiative i
  LEFT JOIN adoptions k ON k.initiative_id = i.id
 CROSS JOIN (SELECT count(*) AS total FROM open_ccas) everyone
  JOIN plan p ON p.id = i.plan_id
  JOIN network n ON n.id = p.network_id
  LEFT JOIN account o ON o.id = i.owner_account_id
  LEFT JOIN account d ON d.id = i.deputy_account_id
  LEFT JOIN LATERAL (SELECT m.title, m.due_on FROM milestone m WHERE m.initiative_id = i.id AND m.done_on IS NULL ORDER BY m.due_on, m.id LIMIT 1) next ON true
 CROSS JOIN LATERAL (SELECT sum(sought_cents) AS sought, sum(signed_cents) AS signed FROM funding_line WHERE initiative_id = i.id) f
 WHERE i.plan_id = $1 AND i.archived_at IS NULL
