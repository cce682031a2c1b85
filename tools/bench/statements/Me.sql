SELECT json_build_object('me', json_build_object(
  'account', json_build_object('id', a.id, 'email', a.email, 'fullName', a.full_name, 'isFictitious', a.is_fictitious, 'hasPassword', a.password_hash IS NOT NULL, 'version', a.version),
  'roles', (SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'networkId', r.network_id,
                'territory', (SELECT json_build_object('id', t.id, 'kind', t.kind, 'code', t.code, 'name', t.name, 'shortName', t.short_name) FROM territory t WHERE t.id = r.territory_id),
                'ccas', (SELECT json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'communeName', t.name) FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = r.ccas_id),
                'funder', (SELECT json_build_object('id', f.id, 'name', f.name) FROM funder f WHERE f.id = r.funder_id),
                'startsOn', r.starts_on, 'endsOn', r.ends_on, 'isActive', (r.starts_on IS NULL OR r.starts_on <= current_date) AND (r.ends_on IS NULL OR r.ends_on >= current_date))
                ORDER BY r.starts_on NULLS FIRST, r.created_at, r.id)
              FROM role_assignment r WHERE r.account_id = a.id),
  'operations', '["accounts.read","accounts.manage","sessions.own","territories.read","network.read","ccas.create","ccas.update","offices.manage","funders.manage","initiatives.read","initiatives.manage","initiatives.publish","initiatives.comment","funding.read","adoption.read","adoption.readDetail","adoption.update","reminders.send","conventions.readStatus","conventions.read","conventions.manage","templates.read","templates.manage","privacy.readAggregates","privacy.readStatus","privacy.plan","privacy.manage","indicators.read","indicators.readNetwork","indicators.manage","indicators.proposeShared","indicators.import","indicators.decideShared","indicators.contest","indicators.readContestDetail","indicators.setTargets","deadlines.read","figures.publish","journal.read","home.read","search.use"]'::json,
  'networks', (SELECT json_agg(json_build_object('id', n.id, 'name', n.name, 'isDemonstration', n.is_demonstration, 'territoryName', t.name, 'territoryId', t.id) ORDER BY n.name COLLATE "fr-x-icu")
                 FROM role_assignment r JOIN network n ON n.id = r.network_id JOIN territory t ON t.id = n.territory_id WHERE r.account_id = a.id),
  'hasProposals', EXISTS (SELECT FROM sign_in_address s JOIN account o ON o.email = s.email
                           WHERE s.account_id = a.id AND o.id <> a.id AND o.disabled_at IS NULL AND o.declined_at IS NULL
                             AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = o.id)),
  'previousVisitAt', iso(v.previous_visit_at)))::text AS answer
  FROM account a LEFT JOIN account_visit v ON v.account_id = a.id WHERE a.id = $1
