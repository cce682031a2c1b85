-- The last return of each CCAS that was validated; its cells, tools and dates are put together sooner from its answers than here (answers.mjs).
WITH asked AS (
  SELECT k.id, k.period_to FROM form_collection k JOIN form f ON f.id = k.form_id WHERE k.network_id = $1 AND f.model = 'software'
), seen AS (
  SELECT c.id, c.name, e.ept, row_number() OVER (ORDER BY e.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, t.name COLLATE "fr-x-icu", c.id) AS rank,
         (SELECT x.answers FROM asked k JOIN form_return r ON r.collection_id = k.id AND r.ccas_id = c.id JOIN form_return_edition x ON x.return_id = r.id
           ORDER BY k.period_to DESC, k.id, x.number DESC LIMIT 1) AS answers
    FROM network n JOIN territory_inclusion i ON i.ancestor_id = n.territory_id JOIN ccas c ON c.territory_id = i.territory_id JOIN territory t ON t.id = c.territory_id
    LEFT JOIN LATERAL (SELECT json_build_object('id', e.id, 'name', e.name) AS ept FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                        WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
   WHERE n.id = $1 AND (c.opened_on IS NULL OR c.opened_on <= current_date) AND (c.closed_on IS NULL OR c.closed_on > current_date)
)
SELECT id, name, ept, answers FROM seen ORDER BY rank
