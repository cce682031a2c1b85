WITH published AS MATERIALIZED (
  SELECT ip.initiative_id, ip.funder_id, ip.published_at FROM role_assignment ra JOIN initiative_publication ip ON ip.funder_id = ra.funder_id WHERE ra.account_id = $1
), open_ccas AS MATERIALIZED (
  SELECT c.id FROM role_assignment ra JOIN network n ON n.id = ra.network_id JOIN territory_inclusion ti ON ti.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = ti.territory_id
   WHERE ra.account_id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), adoptions AS MATERIALIZED (
  SELECT a.initiative_id, count(*) FILTER (WHERE a.stage = 'not_concerned') AS n, count(*) FILTER (WHERE a.stage IN ('in_place', 'assessed')) AS p,
         count(*) FILTER (WHERE a.stage = 'committed') AS c
    FROM adoption a WHERE a.initiative_id IN (SELECT initiative_id FROM published) AND a.ccas_id IN (SELECT id FROM open_ccas) GROUP BY a.initiative_id
)
SELECT json_build_object('publishedInitiatives', coalesce(json_agg(json_build_object(
  'id', i.id, 'number', i.number, 'title', i.title, 'purpose', i.purpose, 'planYear', p.year, 'startsOn', i.starts_on, 'endsOn', i.ends_on,
  'weather', i.weather, 'weatherText', i.weather_text, 'publishedAt', iso(ip.published_at), 'networkName', n.name,
  'adoption', json_build_object('total', everyone.total, 'concerned', everyone.total - coalesce(k.n, 0), 'inPlace', coalesce(k.p, 0), 'committed', coalesce(k.c, 0)),
  'fundingLines', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'funder', json_build_object('id', fu.id, 'name', fu.name), 'label', f.label, 'soughtCents', f.sought_cents,
                                                              'promisedCents', f.promised_cents, 'signedCents', f.signed_cents, 'paidCents', f.paid_cents)
                                            ORDER BY fu.name, f.created_at, f.id), '[]')
                     FROM funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.initiative_id = i.id AND f.funder_id = ip.funder_id),
  'milestones', (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) ORDER BY m.due_on, m.id), '[]')
                   FROM milestone m WHERE m.initiative_id = i.id)) ORDER BY p.year DESC, i.number, i.id), '[]'))::text AS answer
  FROM published ip
  JOIN initiative i ON i.id = ip.initiative_id AND i.archived_at IS NULL
  JOIN plan p ON p.id = i.plan_id
  JOIN network n ON n.id = p.network_id
 CROSS JOIN (SELECT count(*) AS total FROM open_ccas) everyone
  LEFT JOIN adoptions k ON k.initiative_id = i.id
