WITH open_ccas AS MATERIALIZED (
  SELECT c.id, c.name, c.kind, t.name AS commune, e.id AS ept_id, e.name AS ept_name, e.short_name AS ept_short_name,
         row_number() OVER (ORDER BY e.name COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id) AS rank
    FROM initiative i JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id
    JOIN territory_inclusion ti ON ti.ancestor_id = n.territory_id
    JOIN ccas c ON c.territory_id = ti.territory_id
    JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE i.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), rates AS (
  SELECT s.id, count(*) FILTER (WHERE a.stage IN ('in_place', 'assessed'))::float / nullif((SELECT count(*) FROM open_ccas) - count(*) FILTER (WHERE a.stage = 'not_concerned'), 0) AS rate
    FROM initiative i JOIN initiative s ON s.plan_id = i.plan_id AND (s.archived_at IS NULL OR s.id = i.id)
    LEFT JOIN (adoption a JOIN open_ccas oc ON oc.id = a.ccas_id) ON a.initiative_id = s.id
   WHERE i.id = $1 GROUP BY s.id
)
SELECT json_build_object('initiative', json_build_object(
  'id', i.id, 'number', i.number, 'title', i.title, 'purpose', i.purpose,
  'plan', json_build_object('id', p.id, 'networkId', p.network_id, 'year', p.year, 'title', p.title, 'version', p.version, 'isCurrent', true,
                            'initiativesCount', (SELECT count(*) FROM initiative c WHERE c.plan_id = p.id AND c.archived_at IS NULL)),
  'owner', CASE WHEN i.owner_account_id IS NOT NULL THEN json_build_object('accountId', o.id, 'name', o.full_name, 'isFictitious', o.is_fictitious)
                       WHEN i.owner_name IS NOT NULL THEN json_build_object('accountId', NULL, 'name', i.owner_name, 'isFictitious', n.is_demonstration) END,
  'deputy', CASE WHEN i.deputy_account_id IS NOT NULL THEN json_build_object('accountId', d.id, 'name', d.full_name, 'isFictitious', d.is_fictitious)
                       WHEN i.deputy_name IS NOT NULL THEN json_build_object('accountId', NULL, 'name', i.deputy_name, 'isFictitious', n.is_demonstration) END,
  'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather, 'weatherText', i.weather_text, 'weatherAt', iso(i.weather_at),
  'carriedOverFrom', (SELECT json_build_object('id', b.id, 'number', b.number, 'title', b.title, 'planYear', bp.year)
                        FROM initiative b JOIN plan bp ON bp.id = b.plan_id WHERE b.id = i.carried_over_from_id),
  'carriedOverTo', (SELECT json_build_object('id', b.id, 'number', b.number, 'title', b.title, 'planYear', bp.year)
                      FROM initiative b JOIN plan bp ON bp.id = b.plan_id WHERE b.carried_over_from_id = i.id ORDER BY bp.year LIMIT 1),
  'carryOverReason', i.carry_over_reason, 'isArchived', i.archived_at IS NOT NULL, 'version', i.version, 'updatedAt', iso(i.updated_at),
  'updatedByName', (SELECT full_name FROM account WHERE id = i.updated_by_id), 'canUpdate', true,
  'recommendations', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'number', r.number, 'title', r.title) ORDER BY r.number), '[]')
                        FROM initiative_recommendation ir JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id),
  'milestones', (SELECT coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on, 'evidence', m.evidence,
                                                            'isLate', m.done_on IS NULL AND m.due_on < current_date, 'version', m.version) ORDER BY m.due_on, m.id), '[]')
                   FROM milestone m WHERE m.initiative_id = i.id),
  'fundingLines', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'funder', json_build_object('id', fu.id, 'name', fu.name), 'label', f.label, 'soughtCents', f.sought_cents,
                                                              'promisedCents', f.promised_cents, 'signedCents', f.signed_cents, 'paidCents', f.paid_cents, 'version', f.version)
                                            ORDER BY fu.name, f.created_at, f.id), '[]')
                     FROM funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.initiative_id = i.id),
  'adoption', json_build_object('total', k.total, 'answered', k.answered, 'withoutNews', k.total - k.answered, 'concerned', k.total - k.n, 'notConcerned', k.n,
                    'toContact', k.c, 'informed', k.i, 'volunteer', k.v, 'committed', k.e, 'inPlace', k.p, 'assessed', k.a, 'blocked', k.blocked),
  'adoptions', (SELECT json_agg(json_build_object(
                  'id', a.id, 'ccas', json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'communeName', c.commune,
                                                        'ept', CASE WHEN c.ept_id IS NOT NULL THEN json_build_object('id', c.ept_id, 'name', c.ept_name, 'shortName', c.ept_short_name) END),
                  'initiative', json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'planYear', p.year), 'stage', a.stage,
                  'notConcernedReason', a.not_concerned_reason, 'note', a.note, 'blocker', a.blocker, 'blockerAddressee', CASE WHEN a.blocker_addressee_id IS NOT NULL THEN json_build_object('accountId', a.blocker_addressee_id) END,
                  'blockerLiftedBy', coalesce((SELECT full_name FROM account WHERE id = a.blocker_addressee_id), a.blocker_lifted_by), 'blockerLiftsWhen', a.blocker_lifts_when, 'blockerReviewOn', a.blocker_review_on, 'blockerReviewNote', a.blocker_review_note, 'blockedSince', a.blocked_since,
                  'lastNewsAt', iso(a.last_news_at), 'lastNewsByName', author.full_name, 'version', a.version, 'canUpdate', true, 'canLift', a.blocker IS NOT NULL, 'isDetailVisible', true) ORDER BY c.rank)
                  FROM open_ccas c LEFT JOIN adoption a ON a.ccas_id = c.id AND a.initiative_id = i.id LEFT JOIN account author ON author.id = a.last_news_by_id),
  'publishedTo', (SELECT coalesce(json_agg(json_build_object('id', fu.id, 'name', fu.name) ORDER BY fu.name), '[]')
                    FROM initiative_publication ip JOIN funder fu ON fu.id = ip.funder_id WHERE ip.initiative_id = i.id),
  'alerts', to_json(array_remove(ARRAY[
     CASE WHEN EXISTS (SELECT FROM milestone m WHERE m.initiative_id = i.id AND m.done_on IS NULL AND m.due_on < current_date) THEN 'late_milestone' END,
     CASE WHEN i.created_at <= now() - interval '8 weeks' AND coalesce((SELECT max(a.last_news_at) FROM adoption a JOIN open_ccas c ON c.id = a.ccas_id WHERE a.initiative_id = i.id), '-infinity') < now() - interval '8 weeks' THEN 'no_news' END,
     CASE WHEN i.created_at <= now() - interval '8 weeks' AND (SELECT rate FROM rates WHERE id = i.id) < (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY rate) FROM rates) THEN 'below_median' END,
     CASE WHEN i.created_at <= now() - interval '1 week' AND NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id) THEN 'no_recommendation' END,
     CASE WHEN i.created_at <= now() - interval '1 week' AND i.owner_account_id IS NULL AND i.owner_name IS NULL THEN 'no_owner' END], NULL))))::text AS answer
  FROM initiative i
  JOIN plan p ON p.id = i.plan_id
  JOIN network n ON n.id = p.network_id
  LEFT JOIN account o ON o.id = i.owner_account_id
  LEFT JOIN account d ON d.id = i.deputy_account_id
 CROSS JOIN LATERAL (SELECT count(*) AS total, count(a.id) AS answered, count(a.blocker) AS blocked, count(*) FILTER (WHERE a.stage = 'not_concerned') AS n,
                   count(*) FILTER (WHERE a.stage = 'to_contact') AS c, count(*) FILTER (WHERE a.stage = 'informed') AS i,
                   count(*) FILTER (WHERE a.stage = 'volunteer') AS v, count(*) FILTER (WHERE a.stage = 'committed') AS e,
                   count(*) FILTER (WHERE a.stage = 'in_place') AS p, count(*) FILTER (WHERE a.stage = 'assessed') AS a
                       FROM open_ccas oc LEFT JOIN adoption a ON a.ccas_id = oc.id AND a.initiative_id = i.id) k
 WHERE i.id = $1
