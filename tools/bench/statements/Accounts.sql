WITH matching AS (
  SELECT a.* FROM account a WHERE EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $1)
), page AS (
  SELECT * FROM matching ORDER BY full_name COLLATE "fr-x-icu", id LIMIT 50
)
SELECT json_build_object('accounts', json_build_object(
  'totalCount', (SELECT count(*) FROM matching),
  'items', json_agg(json_build_object('id', a.id, 'email', a.email, 'fullName', a.full_name, 'phone', a.phone, 'isFictitious', a.is_fictitious, 'isDisabled', a.disabled_at IS NOT NULL,
    'hasPassword', a.password_hash IS NOT NULL, 'declinedAt', iso(a.declined_at),
    'mailTrouble', (SELECT CASE WHEN m.sent_at IS NOT NULL THEN NULL WHEN m.next_attempt_at = 'infinity' THEN CASE WHEN m.is_refused THEN 'refused' ELSE 'given_up' END
                                WHEN m.last_error IS NOT NULL THEN 'delayed' END FROM mail_message m WHERE m.account_id = a.id ORDER BY m.id DESC LIMIT 1), 'lastVisitAt', iso(v.last_visit_at), 'version', a.version,
    'roles', (SELECT json_agg(json_build_object('id', r.id, 'role', r.role, 'networkId', r.network_id,
                'territory', (SELECT json_build_object('id', t.id, 'name', t.name) FROM territory t WHERE t.id = r.territory_id),
                'ccas', (SELECT json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'communeName', t.name) FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = r.ccas_id),
                'funder', (SELECT json_build_object('id', f.id, 'name', f.name) FROM funder f WHERE f.id = r.funder_id),
                'startsOn', r.starts_on, 'endsOn', r.ends_on, 'isActive', (r.starts_on IS NULL OR r.starts_on <= current_date) AND (r.ends_on IS NULL OR r.ends_on >= current_date))
                ORDER BY r.starts_on NULLS FIRST, r.created_at, r.id)
                FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $1)) ORDER BY a.full_name COLLATE "fr-x-icu", a.id)))::text AS answer
  FROM page a LEFT JOIN account_visit v ON v.account_id = a.id
