-- Cells, tools and dates of the inventory of software: of each CCAS the last return that was validated. Figures, groups of purchase and words are the server's.
WITH asked AS (
  SELECT k.id, k.period_to FROM form_collection k JOIN form f ON f.id = k.form_id WHERE k.network_id = $1 AND f.model = 'software'
), seen AS MATERIALIZED (
  SELECT c.id, c.name, e.ept, row_number() OVER (ORDER BY e.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id) AS rank,
         (SELECT x.answers FROM asked k JOIN form_return r ON r.collection_id = k.id AND r.ccas_id = c.id JOIN form_return_edition x ON x.return_id = r.id
           ORDER BY k.period_to DESC, k.id, x.number DESC LIMIT 1) AS answers
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT json_build_object('id', e.id, 'name', e.name) AS ept FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                        WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE n.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
), given AS (
  SELECT s.id, split_part(a.key, '__', 2) AS row, split_part(a.key, '__', 3) AS part, a.value ->> 'value' AS value
    FROM seen s CROSS JOIN LATERAL jsonb_each(s.answers) a WHERE starts_with(a.key, 'logiciels__')
), tools AS (
  SELECT id, row, max(value) FILTER (WHERE part = 'mission') AS mission, max(value) FILTER (WHERE part = 'produit') AS product,
         max(value) FILTER (WHERE part = 'contrat') AS contract, max(value) FILTER (WHERE part = 'fin') AS ends, max(value) FILTER (WHERE part = 'preavis') AS notice,
         max(value) FILTER (WHERE part = 'export') AS export, max(value) FILTER (WHERE part = 'agents') AS agents, max(value) FILTER (WHERE part = 'titulaire') AS holder
    FROM given GROUP BY id, row
), said AS MATERIALIZED (
  SELECT t.*, s.name, s.ept, s.rank FROM tools t JOIN seen s USING (id)
), cells AS (
  SELECT id, json_object_agg(mission, json_build_object('stage', 'software', 'told', products)) AS cells
    FROM (SELECT id, mission, string_agg(DISTINCT product, ', ') AS products FROM said GROUP BY 1, 2) one GROUP BY 1
)
SELECT json_build_object('inventoryBoard', json_build_object(
  'rows', (SELECT json_agg(json_build_object('ccas', json_build_object('id', s.id, 'name', s.name, 'ept', s.ept), 'cells', c.cells) ORDER BY s.rank) FROM seen s LEFT JOIN cells c USING (id)),
  'items', (SELECT json_agg(json_build_object('ccas', json_build_object('id', id, 'name', name, 'ept', ept), 'key', row, 'cells', json_build_array(mission, product, contract, holder, ends, notice, export, agents::integer)) ORDER BY rank, row) FROM said),
  'dates', (SELECT json_agg(json_build_object('ccas', json_build_object('id', id, 'name', name, 'ept', ept), 'key', row, 'column', mission, 'label', product, 'on', ends,
                     'decideBy', (ends::date - interval '3 months')::date) ORDER BY ends) FROM said)))::text AS answer
