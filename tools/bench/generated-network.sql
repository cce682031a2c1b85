-- A network of 1,000 CCAS × 100 initiatives in Bretagne, nine cells of ten with news, with a coordinator and a funder
-- who have the passwords of the demonstration's.
SELECT set_config('maillage.actor_label', 'bench', false);

INSERT INTO network (name, territory_id)
SELECT 'Réseau de mesure', id FROM territory WHERE kind = 'region' AND code = '53' AND valid_to IS NULL;

CREATE TEMP TABLE made AS
SELECT id AS network_id, territory_id FROM network WHERE name = 'Réseau de mesure';

INSERT INTO ccas (name, siren, territory_id, city, phone)
SELECT 'CCAS de ' || t.name, '9' || lpad(row_number() OVER (ORDER BY t.id)::text, 8, '0'), t.id, t.name, '0102030405'
  FROM made JOIN territory_inclusion i ON i.ancestor_id = made.territory_id JOIN territory t ON t.id = i.territory_id
 WHERE t.kind = 'commune' AND t.valid_to IS NULL
 ORDER BY t.code LIMIT 1000;

CREATE TEMP TABLE made_ccas AS
SELECT c.*, row_number() OVER (ORDER BY c.siren) AS rank FROM made JOIN territory_inclusion i ON i.ancestor_id = made.territory_id JOIN ccas c ON c.territory_id = i.territory_id;

INSERT INTO office (ccas_id, function, person_name, starts_on, is_fictitious)
SELECT c.id, f.function, 'Personne fictive ' || right(c.siren, 4), '2024-01-01', true
  FROM made_ccas c CROSS JOIN (VALUES ('director'), ('president')) AS f (function);

INSERT INTO funder (network_id, name) SELECT network_id, 'Financeur de mesure ' || n FROM made, generate_series(1, 3) n;

INSERT INTO account (email, full_name, password_hash, is_fictitious)
SELECT v.email, v.full_name, a.password_hash, true
  FROM (VALUES ('mesure@maillage.example', 'Coordination de mesure', 'coordinatrice@maillage.example'),
               ('mesure-financeur@maillage.example', 'Financeur de mesure', 'financeur@maillage.example')) AS v (email, full_name, model)
  JOIN account a ON a.email = v.model;
INSERT INTO role_assignment (account_id, role, network_id)
SELECT a.id, 'coordinator', network_id FROM made, account a WHERE a.email = 'mesure@maillage.example';
INSERT INTO role_assignment (account_id, role, network_id, funder_id)
SELECT a.id, 'funder', f.network_id, f.id FROM made JOIN funder f USING (network_id), account a
 WHERE a.email = 'mesure-financeur@maillage.example' AND f.name = 'Financeur de mesure 1';
INSERT INTO account (email, full_name, is_fictitious)
SELECT 'direction-' || siren || '@maillage.example', 'Direction ' || right(siren, 4), true FROM made_ccas;
INSERT INTO role_assignment (account_id, role, network_id, ccas_id)
SELECT a.id, 'director', made.network_id, c.id FROM made, made_ccas c JOIN account a ON a.email = 'direction-' || c.siren || '@maillage.example';

INSERT INTO plan (network_id, year, title) SELECT network_id, extract(year FROM now()), 'Plan de mesure' FROM made;
INSERT INTO recommendation (network_id, number, title) SELECT network_id, n, 'Recommandation ' || n FROM made, generate_series(1, 20) n;
INSERT INTO initiative (plan_id, number, title, purpose, owner_name, starts_on, ends_on, weather, weather_text, weather_at)
SELECT p.id, n, 'Initiative de mesure ' || n, repeat('Une phrase. ', 30), 'Responsable ' || n, make_date(p.year, 1, 1), make_date(p.year, 12, 31),
       (ARRAY['secured', 'achievable', 'support_needed', 'compromised'])[1 + n % 4], 'Texte de la météo ' || n, now()
  FROM made JOIN plan p USING (network_id), generate_series(1, 100) n;

CREATE TEMP TABLE made_initiative AS
SELECT i.* FROM made JOIN plan p USING (network_id) JOIN initiative i ON i.plan_id = p.id;

INSERT INTO initiative_recommendation (initiative_id, recommendation_id)
SELECT i.id, r.id FROM made_initiative i JOIN plan p ON p.id = i.plan_id JOIN recommendation r ON r.network_id = p.network_id AND r.number IN (1 + i.number % 20, 1 + (i.number * 7) % 20);
INSERT INTO milestone (initiative_id, kind, title, due_on, done_on)
SELECT i.id, 'milestone', 'Jalon ' || n, i.starts_on + n * 30, CASE WHEN (i.number + n) % 3 = 0 THEN i.starts_on + n * 28 END FROM made_initiative i, generate_series(1, 6) n;
INSERT INTO funding_line (initiative_id, funder_id, sought_cents, signed_cents)
SELECT i.id, f.id, 1000000, CASE WHEN i.number % 2 = 0 THEN 500000 END FROM made_initiative i JOIN plan p ON p.id = i.plan_id JOIN funder f ON f.network_id = p.network_id;
INSERT INTO initiative_publication (initiative_id, funder_id)
SELECT i.id, f.id FROM made_initiative i JOIN plan p ON p.id = i.plan_id JOIN funder f ON f.network_id = p.network_id WHERE f.name LIKE '% 1';
INSERT INTO discussion_thread (id, network_id, place_kind, place_key, about_type, about_id, audience, created_at)
SELECT gen_random_uuid(), made.network_id, 'initiative', i.id::text, 'initiative', i.id::text, 'shared', now() - make_interval(days => n) FROM made, made_initiative i, generate_series(1, 10) n;
INSERT INTO discussion_message (thread_id, author_account_id, is_opening, body)
SELECT d.id, a.id, true, 'Un message de mesure' FROM made JOIN discussion_thread d USING (network_id), account a WHERE a.email = 'mesure@maillage.example';

INSERT INTO adoption (initiative_id, ccas_id, stage, not_concerned_reason, note, blocker, blocked_since, last_news_at, last_news_by_id)
SELECT i.id, c.id, s.stage, CASE WHEN s.stage = 'not_concerned' THEN 'Sans objet' END, 'Note', CASE WHEN s.is_blocked THEN 'Blocage' END,
       CASE WHEN s.is_blocked THEN current_date - 20 END, now() - make_interval(days => s.age_days), a.id
  FROM made_initiative i
 CROSS JOIN made_ccas c
 CROSS JOIN LATERAL (SELECT (ARRAY['not_concerned', 'to_contact', 'informed', 'volunteer', 'committed', 'in_place', 'assessed'])[1 + (i.number * 31 + c.rank * 17) % 7] AS stage,
                            (i.number * 13 + c.rank) % 23 = 0 AS is_blocked, ((i.number * 7 + c.rank * 3) % 300)::int AS age_days) s
  JOIN account a ON a.email = 'direction-' || c.siren || '@maillage.example'
 WHERE (i.number + c.rank) % 10 <> 0;

-- five conventions a CCAS, their acts and volets; their statuses and deadlines are derived by the API, in its next transaction
INSERT INTO convention (network_id, ccas_id, kind, title, reference, effective_on, ends_on, renewal, renewal_months, renewals_max, notice_months)
SELECT made.network_id, c.id, (ARRAY['framework', 'cpom', 'secondment', 'premises', 'objectives_grant'])[n], 'Convention de mesure ' || n, 'M-' || n,
       make_date(2020 + (c.rank::integer * 3 + n) % 7, 1 + (c.rank::integer + n) % 12, 1), (make_date(2023 + (c.rank::integer * 3 + n) % 7, 1 + (c.rank::integer + n) % 12, 1) - 1),
       CASE WHEN n % 2 = 1 THEN 'tacit' ELSE 'none' END, CASE WHEN n % 2 = 1 THEN 12 END, CASE WHEN n % 2 = 1 THEN 1 + c.rank % 3 END, 3
  FROM made, made_ccas c, generate_series(1, 5) n;
INSERT INTO convention_act (convention_id, kind, happened_on)
SELECT v.id, a.kind, v.effective_on - a.days_before
  FROM made JOIN convention v USING (network_id) JOIN made_ccas c ON c.id = v.ccas_id
 CROSS JOIN (VALUES (1, 'negotiation', 300), (2, 'agreed_draft', 120), (3, 'ca_deliberation', 80), (4, 'council_deliberation', 60), (5, 'signature', 40),
                    (6, 'transmission', 37), (7, 'receipt', 36), (8, 'publication', 35), (9, 'committee', -200)) a (place, kind, days_before)
 WHERE a.place <= 3 + (c.rank * 7) % 9;
INSERT INTO convention_volet (convention_id, volet, coverage)
SELECT v.id, o.volet, CASE WHEN (c.rank + o.place) % 4 = 0 THEN 'partly' ELSE 'covered' END
  FROM made JOIN convention v USING (network_id) JOIN made_ccas c ON c.id = v.ccas_id
 CROSS JOIN unnest(ARRAY['support_functions', 'staff', 'finance', 'premises', 'it', 'privacy', 'insurance', 'procurement', 'vehicles', 'communication', 'archives',
                         'governance', 'evaluation']) WITH ORDINALITY o (volet, place)
 WHERE o.place <= 1 + (c.rank + length(v.kind)) % 13;
INSERT INTO privacy_answer (network_id, ccas_id, point, answer, not_applicable_reason, evidence_reference, evidence_on)
SELECT made.network_id, c.id, o.point, w.answer, CASE WHEN w.answer = 'not_applicable' THEN 'Sans objet' END, CASE WHEN w.answer = 'yes' THEN 'Preuve' END,
       CASE WHEN w.answer = 'yes' THEN current_date - ((c.rank * 11 + o.place * 37) % 900)::integer END
  FROM made CROSS JOIN made_ccas c
 CROSS JOIN unnest(ARRAY['dpo', 'register', 'processors', 'dpia', 'notices', 'rights', 'breaches', 'retention', 'security', 'awareness', 'town_agreement',
                         'cnil_follow_up']) WITH ORDINALITY o (point, place)
 CROSS JOIN LATERAL (SELECT (ARRAY['yes', 'yes', 'yes', 'partly', 'no', 'not_applicable'])[1 + (c.rank * 5 + o.place * 3) % 6] AS answer) w
 WHERE (c.rank + o.place) % 9 <> 0;

-- a campaign of 18 initiatives and all 12 points, a month from its day: a tenth of the news are given since, a seventh of what is left is not available, every fifth CCAS has submitted
INSERT INTO update_campaign (network_id, title, purpose, audience, minutes, due_on, first_due_on, state, opened_at, opened_by_id, created_by_id)
SELECT network_id, 'Campagne de mesure', 'Le bilan de l’année', 'all', 5, current_date + 30, current_date + 30, 'open', now() - interval '30 days', a.id, a.id
  FROM made, account a WHERE a.email = 'mesure@maillage.example';
CREATE TEMP TABLE made_campaign AS SELECT p.* FROM made JOIN update_campaign p USING (network_id);
INSERT INTO update_campaign_section (campaign_id, kind, items)
SELECT id, 'adoption_news', (SELECT array_agg(i.id::text ORDER BY i.number) FROM made_initiative i WHERE i.number <= 18) FROM made_campaign
 UNION ALL SELECT id, 'privacy_points', (SELECT array_agg(DISTINCT point) FROM privacy_answer) FROM made_campaign;
INSERT INTO update_campaign_ccas (campaign_id, ccas_id, first_seen_at, submitted_at, submitted_by_id, first_submitted_at)
SELECT p.id, c.id, CASE WHEN c.rank % 5 < 3 THEN now() - interval '20 days' END, t.at, CASE WHEN t.at IS NOT NULL THEN a.id END, t.at
  FROM made_campaign p CROSS JOIN made_ccas c JOIN account a ON a.email = 'direction-' || c.siren || '@maillage.example'
 CROSS JOIN LATERAL (SELECT CASE WHEN c.rank % 5 = 0 THEN now() - interval '5 days' END AS at) t;
INSERT INTO update_campaign_item (response_id, section_id, item, label, rank)
SELECT r.id, s.id, o.item, CASE WHEN s.kind = 'adoption_news' THEN 'Initiative ' || o.place END, o.place
  FROM made_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id JOIN update_campaign_section s ON s.campaign_id = p.id
 CROSS JOIN unnest(s.items) WITH ORDINALITY o (item, place);
INSERT INTO update_campaign_reply (response_id, item_id, kind, reason, said_at, said_by_id)
SELECT r.id, i.id, 'unavailable', 'Pas encore connu', now() - interval '6 days', p.opened_by_id
  FROM made_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id JOIN update_campaign_item i ON i.response_id = r.id JOIN made_ccas c ON c.id = r.ccas_id
 WHERE (c.rank + i.rank) % 7 = 0;
INSERT INTO update_campaign_mail (response_id, kind, sent_at, sent_by_id, recipients_count)
SELECT r.id, 'opening', p.opened_at, p.opened_by_id, 1 FROM made_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id;
ANALYZE;
