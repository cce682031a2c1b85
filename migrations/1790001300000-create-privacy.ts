import type { MigrationInterface, QueryRunner } from 'typeorm';

const bookkeeping = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

const point = (table: string) => `CONSTRAINT ck_${table}_point CHECK (point IN ('dpo', 'register', 'processors', 'dpia', 'notices', 'rights', 'breaches',
          'retention', 'security', 'awareness', 'town_agreement', 'cnil_follow_up'))`;

/**
 * RGPD of each CCAS: the base (socle légal) with its evidence, the maturity by campaign, the DPO, procedures, breaches and requests as dates
 * alone, and the plan of actions. No personal data of residents: no table here has room for any.
 *
 * Locks: none on existing data; the check of role scopes is replaced, for the shared DPO's role. Reversible: yes, once no DPO is left.
 */
export class CreatePrivacy1790001300000 implements MigrationInterface {
  name = 'CreatePrivacy1790001300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Months for which evidence of a point counts; null: it does not expire. A policy, not a law (no text sets such a period).
      CREATE TABLE privacy_validity (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        point text NOT NULL,
        months integer,
        ${bookkeeping}
        CONSTRAINT pk_privacy_validity PRIMARY KEY (id),
        CONSTRAINT fk_privacy_validity_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_privacy_validity_point UNIQUE (network_id, point),
        ${point('privacy_validity')},
        CONSTRAINT ck_privacy_validity_months CHECK (months BETWEEN 1 AND 120)
      );
      CALL keep_journal_of('privacy_validity');

      -- No row: not known (« non renseigné »), which is not « non conforme ».
      CREATE TABLE privacy_answer (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        point text NOT NULL,
        answer text NOT NULL,
        not_applicable_reason text,
        evidence_reference text,
        evidence_on date,
        -- set by hand where the evidence has an end of its own (a contract); else derived from the policy
        evidence_ends_on date,
        done_count integer,
        required_count integer,
        comment text,
        ${bookkeeping}
        CONSTRAINT pk_privacy_answer PRIMARY KEY (id),
        CONSTRAINT fk_privacy_answer_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_privacy_answer_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT uq_privacy_answer_point UNIQUE (ccas_id, point),
        ${point('privacy_answer')},
        CONSTRAINT ck_privacy_answer_answer CHECK (answer IN ('yes', 'partly', 'no', 'not_applicable', 'unknown')),
        CONSTRAINT ck_privacy_answer_not_applicable CHECK ((answer = 'not_applicable') = (not_applicable_reason IS NOT NULL)),
        CONSTRAINT ck_privacy_answer_evidence CHECK (evidence_on <= evidence_ends_on),
        CONSTRAINT ck_privacy_answer_counts CHECK (done_count >= 0 AND required_count >= done_count)
      );
      CREATE INDEX ix_privacy_answer_network ON privacy_answer (network_id);
      CALL keep_journal_of('privacy_answer');

      -- Every state an answer was in, so that the base of any past date can be read; kept by a trigger.
      CREATE TABLE privacy_answer_history (
        answer_id uuid NOT NULL,
        since timestamptz NOT NULL,
        answer text NOT NULL,
        evidence_on date,
        evidence_ends_on date,
        CONSTRAINT pk_privacy_answer_history PRIMARY KEY (answer_id, since),
        CONSTRAINT fk_privacy_answer_history_answer FOREIGN KEY (answer_id) REFERENCES privacy_answer (id)
      );
      CREATE FUNCTION keep_privacy_answer_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO privacy_answer_history (answer_id, since, answer, evidence_on, evidence_ends_on)
        VALUES (NEW.id, CASE WHEN TG_OP = 'INSERT' THEN NEW.created_at ELSE NEW.updated_at END, NEW.answer, NEW.evidence_on, NEW.evidence_ends_on)
        ON CONFLICT (answer_id, since) DO UPDATE SET answer = excluded.answer, evidence_on = excluded.evidence_on, evidence_ends_on = excluded.evidence_ends_on;
        RETURN NULL;
      END $$;
      CREATE TRIGGER tr_privacy_answer_history AFTER INSERT OR UPDATE ON privacy_answer FOR EACH ROW EXECUTE FUNCTION keep_privacy_answer_history();

      CREATE TABLE maturity_campaign (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        title text NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        ${bookkeeping}
        CONSTRAINT pk_maturity_campaign PRIMARY KEY (id),
        CONSTRAINT fk_maturity_campaign_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_maturity_campaign_title UNIQUE (network_id, title),
        CONSTRAINT ck_maturity_campaign_title CHECK (length(title) BETWEEN 1 AND 200),
        CONSTRAINT ck_maturity_campaign_dates CHECK (starts_on <= ends_on)
      );
      CALL keep_journal_of('maturity_campaign');

      CREATE TABLE maturity_assessment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        campaign_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        assessor_name text NOT NULL,
        assessed_on date NOT NULL,
        validated_at timestamptz,
        validated_by_id uuid,
        ${bookkeeping}
        CONSTRAINT pk_maturity_assessment PRIMARY KEY (id),
        CONSTRAINT fk_maturity_assessment_campaign FOREIGN KEY (campaign_id) REFERENCES maturity_campaign (id),
        CONSTRAINT fk_maturity_assessment_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT uq_maturity_assessment_campaign UNIQUE (campaign_id, ccas_id),
        CONSTRAINT ck_maturity_assessment_assessor CHECK (length(assessor_name) BETWEEN 1 AND 200)
      );
      CREATE INDEX ix_maturity_assessment_ccas ON maturity_assessment (ccas_id);
      CALL keep_journal_of('maturity_assessment');

      -- met_levels: the levels whose criteria are met; the level reached is the last before the first gap (a level presupposes the one below)
      CREATE TABLE maturity_level (
        assessment_id uuid NOT NULL,
        activity text NOT NULL,
        met_levels integer[] NOT NULL DEFAULT '{}',
        target_level integer,
        comment text,
        CONSTRAINT pk_maturity_level PRIMARY KEY (assessment_id, activity),
        CONSTRAINT fk_maturity_level_assessment FOREIGN KEY (assessment_id) REFERENCES maturity_assessment (id),
        CONSTRAINT ck_maturity_level_activity CHECK (activity IN ('procedures', 'governance', 'register', 'legal', 'training', 'requests', 'security', 'breaches')),
        CONSTRAINT ck_maturity_level_levels CHECK (met_levels <@ ARRAY[1, 2, 3, 4, 5] AND target_level BETWEEN 0 AND 5)
      );
      CALL keep_journal_of('maturity_level');
      CREATE FUNCTION maturity_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_TABLE_NAME = 'maturity_assessment' THEN
          IF OLD.validated_at IS NOT NULL THEN
            RAISE EXCEPTION 'a validated assessment is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_maturity_assessment_immutable';
          END IF;
        ELSIF EXISTS (SELECT FROM maturity_assessment a WHERE a.id IN (NEW.assessment_id, OLD.assessment_id) AND a.validated_at IS NOT NULL) THEN
          RAISE EXCEPTION 'a validated assessment is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_maturity_assessment_immutable';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER tr_maturity_assessment_immutable BEFORE UPDATE OR DELETE ON maturity_assessment FOR EACH ROW EXECUTE FUNCTION maturity_is_immutable();
      CREATE TRIGGER tr_maturity_level_immutable BEFORE INSERT OR UPDATE OR DELETE ON maturity_level FOR EACH ROW EXECUTE FUNCTION maturity_is_immutable();

      CREATE TABLE dpo_designation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        mode text NOT NULL,
        organisation text,
        dpo_name text,
        dpo_email text,
        dpo_phone text,
        cnil_number text,
        designated_on date,
        mission_letter_on date,
        starts_on date NOT NULL,
        ends_on date,
        is_fictitious boolean NOT NULL DEFAULT false,
        ${bookkeeping}
        CONSTRAINT pk_dpo_designation PRIMARY KEY (id),
        CONSTRAINT fk_dpo_designation_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_dpo_designation_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_dpo_designation_mode CHECK (mode IN ('own', 'shared_town', 'ept', 'cdg', 'syndicate', 'provider')),
        CONSTRAINT ck_dpo_designation_dates CHECK (starts_on <= ends_on),
        CONSTRAINT ex_dpo_designation_one EXCLUDE USING gist (ccas_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
      );
      CALL keep_journal_of('dpo_designation');

      CREATE TABLE cnil_procedure (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        kind text NOT NULL,
        reference text,
        opened_on date NOT NULL,
        due_on date,
        closed_on date,
        outcome text,
        ${bookkeeping}
        CONSTRAINT pk_cnil_procedure PRIMARY KEY (id),
        CONSTRAINT fk_cnil_procedure_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_cnil_procedure_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_cnil_procedure_kind CHECK (kind IN ('control', 'formal_notice', 'reminder', 'sanction')),
        CONSTRAINT ck_cnil_procedure_dates CHECK (opened_on <= due_on AND opened_on <= closed_on)
      );
      CREATE INDEX ix_cnil_procedure_ccas ON cnil_procedure (ccas_id);
      CALL keep_journal_of('cnil_procedure');

      -- Dates alone: counts and delays are derived, no narrative is kept.
      CREATE TABLE privacy_breach (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        discovered_at timestamptz NOT NULL,
        notified_at timestamptz,
        persons_informed_on date,
        is_without_risk boolean NOT NULL DEFAULT false,
        closed_on date,
        ${bookkeeping}
        CONSTRAINT pk_privacy_breach PRIMARY KEY (id),
        CONSTRAINT fk_privacy_breach_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_privacy_breach_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_privacy_breach_dates CHECK (discovered_at <= notified_at)
      );
      CREATE INDEX ix_privacy_breach_ccas ON privacy_breach (ccas_id);
      CALL keep_journal_of('privacy_breach');

      CREATE TABLE rights_request (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        received_on date NOT NULL,
        is_extended boolean NOT NULL DEFAULT false,
        answered_on date,
        ${bookkeeping}
        CONSTRAINT pk_rights_request PRIMARY KEY (id),
        CONSTRAINT fk_rights_request_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_rights_request_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_rights_request_dates CHECK (received_on <= answered_on)
      );
      CREATE INDEX ix_rights_request_ccas ON rights_request (ccas_id);
      CALL keep_journal_of('rights_request');

      CREATE TABLE privacy_action (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        point text,
        title text NOT NULL,
        description text,
        owner_account_id uuid,
        owner_name text,
        due_on date,
        priority integer NOT NULL DEFAULT 2,
        evidence_reference text,
        abandoned_reason text,
        ${bookkeeping}
        CONSTRAINT pk_privacy_action PRIMARY KEY (id),
        CONSTRAINT fk_privacy_action_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_privacy_action_owner FOREIGN KEY (owner_account_id) REFERENCES account (id),
        ${point('privacy_action')},
        CONSTRAINT ck_privacy_action_title CHECK (length(title) BETWEEN 1 AND 200),
        CONSTRAINT ck_privacy_action_owner CHECK (num_nonnulls(owner_account_id, owner_name) <= 1),
        CONSTRAINT ck_privacy_action_priority CHECK (priority BETWEEN 1 AND 3)
      );
      CREATE INDEX ix_privacy_action_network ON privacy_action (network_id);
      CALL keep_journal_of('privacy_action');

      CREATE TABLE privacy_action_ccas (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        action_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        done_on date,
        ${bookkeeping}
        CONSTRAINT pk_privacy_action_ccas PRIMARY KEY (id),
        CONSTRAINT fk_privacy_action_ccas_action FOREIGN KEY (action_id) REFERENCES privacy_action (id),
        CONSTRAINT fk_privacy_action_ccas_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT uq_privacy_action_ccas UNIQUE (action_id, ccas_id)
      );
      CREATE INDEX ix_privacy_action_ccas_ccas ON privacy_action_ccas (ccas_id);
      CALL keep_journal_of('privacy_action_ccas');

      -- Aggregates that a funder may see: never one CCAS.
      CREATE TABLE figure_publication (
        network_id uuid NOT NULL,
        funder_id uuid NOT NULL,
        figure text NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_figure_publication PRIMARY KEY (network_id, funder_id, figure),
        CONSTRAINT fk_figure_publication_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_figure_publication_funder FOREIGN KEY (funder_id) REFERENCES funder (id),
        CONSTRAINT ck_figure_publication_figure CHECK (figure IN ('convention_coverage', 'privacy_base'))
      );
      CALL keep_journal_of('figure_publication');

      CREATE TRIGGER tr_privacy_answer_derive AFTER INSERT OR UPDATE OR DELETE ON privacy_answer FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_privacy', 'ccas_id');
      CREATE TRIGGER tr_privacy_validity_derive AFTER INSERT OR UPDATE OR DELETE ON privacy_validity FOR EACH ROW EXECUTE FUNCTION mark_derivation('network_privacy', 'network_id');
      CREATE TRIGGER tr_dpo_designation_derive AFTER INSERT OR UPDATE OR DELETE ON dpo_designation FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_privacy', 'ccas_id');
      CREATE TRIGGER tr_cnil_procedure_derive AFTER INSERT OR UPDATE OR DELETE ON cnil_procedure FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_privacy', 'ccas_id');
      CREATE TRIGGER tr_privacy_breach_derive AFTER INSERT OR UPDATE OR DELETE ON privacy_breach FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_privacy', 'ccas_id');
      CREATE TRIGGER tr_rights_request_derive AFTER INSERT OR UPDATE OR DELETE ON rights_request FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_privacy', 'ccas_id');
      CREATE TRIGGER tr_privacy_action_derive AFTER UPDATE ON privacy_action FOR EACH ROW EXECUTE FUNCTION mark_derivation('privacy_action', 'id');
      CREATE TRIGGER tr_privacy_action_ccas_derive AFTER INSERT OR UPDATE OR DELETE ON privacy_action_ccas FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_privacy', 'ccas_id');

      ALTER TABLE role_assignment DROP CONSTRAINT ck_role_assignment_scope;
      ALTER TABLE role_assignment ADD CONSTRAINT ck_role_assignment_scope CHECK (
          CASE role
            WHEN 'admin' THEN num_nonnulls(network_id, territory_id, ccas_id, funder_id) = 0
            WHEN 'coordinator' THEN network_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id, funder_id) = 0
            WHEN 'dpo' THEN network_id IS NOT NULL AND territory_id IS NOT NULL AND num_nonnulls(ccas_id, funder_id) = 0
            WHEN 'referent' THEN network_id IS NOT NULL AND territory_id IS NOT NULL AND num_nonnulls(ccas_id, funder_id) = 0
            WHEN 'director' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
            WHEN 'contributor' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
            WHEN 'funder' THEN network_id IS NOT NULL AND funder_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id) = 0
            ELSE false
          END);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE role_assignment DROP CONSTRAINT ck_role_assignment_scope;
      ALTER TABLE role_assignment ADD CONSTRAINT ck_role_assignment_scope CHECK (
          CASE role
            WHEN 'admin' THEN num_nonnulls(network_id, territory_id, ccas_id, funder_id) = 0
            WHEN 'coordinator' THEN network_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id, funder_id) = 0
            WHEN 'referent' THEN network_id IS NOT NULL AND territory_id IS NOT NULL AND num_nonnulls(ccas_id, funder_id) = 0
            WHEN 'director' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
            WHEN 'contributor' THEN network_id IS NOT NULL AND ccas_id IS NOT NULL AND num_nonnulls(territory_id, funder_id) = 0
            WHEN 'funder' THEN network_id IS NOT NULL AND funder_id IS NOT NULL AND num_nonnulls(territory_id, ccas_id) = 0
            ELSE false
          END);
      DROP TABLE figure_publication, privacy_action_ccas, privacy_action, rights_request, privacy_breach, cnil_procedure, dpo_designation, maturity_level,
        maturity_assessment, maturity_campaign, privacy_answer_history, privacy_answer, privacy_validity;
      DROP FUNCTION maturity_is_immutable();
      DROP FUNCTION keep_privacy_answer_history();
    `);
  }
}
