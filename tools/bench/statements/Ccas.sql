SELECT json_build_object('ccas', json_build_object(
  'id', c.id, 'name', c.name, 'kind', c.kind, 'siren', c.siren, 'commune', json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name, 'shortName', t.short_name),
  'ept', CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'kind', e.kind, 'code', e.code, 'name', e.name, 'shortName', e.short_name) END,
  'populationPersons', t.population_persons, 'addressLine', c.address_line, 'postalCode', c.postal_code, 'city', c.city, 'phone', c.phone, 'email', c.email,
  'website', c.website, 'openedOn', c.opened_on, 'closedOn', c.closed_on,
  'successor', (SELECT json_build_object('id', s.id, 'name', s.name, 'communeName', st.name) FROM ccas s JOIN territory st ON st.id = s.territory_id WHERE s.id = c.successor_id),
  'version', c.version, 'updatedAt', iso(c.updated_at), 'updatedByName', (SELECT full_name FROM account WHERE id = c.updated_by_id), 'canUpdate', true,
  'offices', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'function', o.function, 'personName', o.person_name, 'jobTitle', o.job_title, 'email', o.email,
                'phone', o.phone, 'startsOn', o.starts_on, 'endsOn', o.ends_on, 'isFictitious', o.is_fictitious, 'isCurrent', (o.starts_on IS NULL OR o.starts_on <= current_date) AND (o.ends_on IS NULL OR o.ends_on >= current_date), 'version', o.version)
                ORDER BY ((o.starts_on IS NULL OR o.starts_on <= current_date) AND (o.ends_on IS NULL OR o.ends_on >= current_date)) DESC,
                         array_position(ARRAY['president', 'vice_president', 'director', 'deputy_director', 'contact'], o.function), o.starts_on DESC NULLS LAST,
                         o.person_name COLLATE "fr-x-icu", o.id), '[]')
                FROM office o WHERE o.ccas_id = c.id)))::text AS answer
  FROM ccas c
  JOIN territory t ON t.id = c.territory_id
  LEFT JOIN LATERAL (SELECT e.* FROM territory_inclusion ei JOIN territory e ON e.id = ei.ancestor_id AND e.kind = 'ept'
                       WHERE ei.territory_id = t.id ORDER BY e.valid_to DESC NULLS FIRST, e.id LIMIT 1) e ON true
 WHERE c.id = $1
