SELECT json_build_object('ccasAdoptions', json_agg(json_build_object(
  'id', a.id, 'initiative', json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'planYear', p.year), 'stage', a.stage,
  'notConcernedReason', a.not_concerned_reason, 'note', a.note, 'blocker', a.blocker, 'blockerLiftedBy', a.blocker_lifted_by, 'blockedSince', a.blocked_since,
  'lastNewsAt', iso(a.last_news_at), 'lastNewsByName', author.full_name, 'version', a.version, 'canUpdate', true, 'isDetailVisible', true) ORDER BY i.number))::text AS answer
  FROM plan p
  JOIN initiative i ON i.plan_id = p.id AND i.archived_at IS NULL
  LEFT JOIN adoption a ON a.initiative_id = i.id AND a.ccas_id = $1
  LEFT JOIN account author ON author.id = a.last_news_by_id
 WHERE p.id = $2
