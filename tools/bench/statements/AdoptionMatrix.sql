-- The matrix as its head and a row for each initiative. Cells come as text, four characters each in no order (stage, blocker, weeks, column):
-- the server puts them in their places sooner than they are sorted here (answers.mjs).
WITH open_ccas AS MATERIALIZED (
  SELECT c.id, c.name, t.name AS commune, e.id AS ept_id, e.name AS ept_name,
         row_number() OVER (ORDER BY e.name COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id) AS rank
    FROM plan p JOIN network n ON n.id = p.network_id
    JOIN territory_inclusion i ON i.ancestor_id = n.territory_id
    JOIN ccas c ON c.territory_id = i.territory_id
    JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE p.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), cells AS (
  SELECT a.initiative_id AS id,
         string_agg(CASE a.stage WHEN 'not_concerned' THEN 'n' WHEN 'to_contact' THEN 'c' WHEN 'informed' THEN 'i' WHEN 'volunteer' THEN 'v'
                                 WHEN 'committed' THEN 'e' WHEN 'in_place' THEN 'p' WHEN 'assessed' THEN 'a' END
                    || CASE WHEN a.blocker IS NULL THEN '0' ELSE '1' END
                    || substr('0123456789abcdefghijklmnopqrstuvwxyz', 1 + least(35, floor(date_part('epoch', now() - a.last_news_at) / 604800))::int, 1)
                    || chr(256 + c.rank::int), '') AS cells
    FROM initiative i JOIN adoption a ON a.initiative_id = i.id JOIN open_ccas c ON c.id = a.ccas_id
   WHERE i.plan_id = $1 AND i.archived_at IS NULL
   GROUP BY a.initiative_id
)
SELECT NULL AS number,
       json_build_object('id', p.id, 'networkId', p.network_id, 'year', p.year, 'title', p.title, 'version', p.version, 'isCurrent', true,
                         'initiativesCount', (SELECT count(*) FROM initiative i WHERE i.plan_id = p.id AND i.archived_at IS NULL))::text AS head,
       (SELECT json_agg(json_build_object('id', id, 'name', name, 'communeName', commune, 'eptId', ept_id, 'eptName', ept_name, 'canUpdate', true) ORDER BY rank)
          FROM open_ccas)::text AS cells,
       (SELECT count(*) FROM open_ccas)::int AS columns
  FROM plan p WHERE p.id = $1
UNION ALL
SELECT i.number,
       json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'weather', i.weather, 'weatherText', i.weather_text,
                         'lateMilestonesCount', (SELECT count(*) FROM milestone m WHERE m.initiative_id = i.id AND m.done_on IS NULL AND m.due_on < current_date),
                         'recommendationNumbers', (SELECT coalesce(json_agg(r.number ORDER BY r.number), '[]') FROM initiative_recommendation ir
                                                     JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id),
                         'ownerName', coalesce(o.full_name, i.owner_name))::text,
       cells.cells, NULL
  FROM initiative i LEFT JOIN cells ON cells.id = i.id LEFT JOIN account o ON o.id = i.owner_account_id
 WHERE i.plan_id = $1 AND i.archived_at IS NULL
 ORDER BY 1 NULLS FIRST
