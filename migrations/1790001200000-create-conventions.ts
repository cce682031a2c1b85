import type { MigrationInterface, QueryRunner } from 'typeorm';

const bookkeeping = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

/**
 * Ville/CCAS conventions with their acts, parties, volets, riders, grants, valued means and secondments; the convention-type; the
 * recommendations of the chambre régionale des comptes.
 *
 * The status is not a column: `convention_status_period` holds it for every date, past and to come, derived from the acts.
 *
 * Locks: none on existing data; a trigger is added to office and ccas. Reversible: yes.
 */
export class CreateConventions1790001200000 implements MigrationInterface {
  name = 'CreateConventions1790001200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE convention_template (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        title text NOT NULL,
        ${bookkeeping}
        CONSTRAINT pk_convention_template PRIMARY KEY (id),
        CONSTRAINT fk_convention_template_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT uq_convention_template_title UNIQUE (network_id, title),
        CONSTRAINT ck_convention_template_title CHECK (length(title) BETWEEN 1 AND 200)
      );
      CALL keep_journal_of('convention_template');

      CREATE TABLE convention_template_version (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        template_id uuid NOT NULL,
        number integer NOT NULL,
        -- [{ "title", "body", "volet": null | volet, "isOptional" }], body with {{variables}}
        articles jsonb NOT NULL,
        change_note text,
        published_on date,
        ${bookkeeping}
        CONSTRAINT pk_convention_template_version PRIMARY KEY (id),
        CONSTRAINT fk_convention_template_version_template FOREIGN KEY (template_id) REFERENCES convention_template (id),
        CONSTRAINT uq_convention_template_version_number UNIQUE (template_id, number)
      );
      CALL keep_journal_of('convention_template_version');

      CREATE TABLE convention (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        reference text,
        effective_on date,
        ends_on date,
        renewal text NOT NULL DEFAULT 'none',
        renewal_months integer,
        renewals_max integer,
        notice_months integer,
        preparation_months integer NOT NULL DEFAULT 3,
        is_recharged boolean,
        template_version_id uuid,
        replaced_by_id uuid,
        comment text,
        archived_at timestamptz,
        ${bookkeeping}
        CONSTRAINT pk_convention PRIMARY KEY (id),
        CONSTRAINT fk_convention_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_convention_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_convention_template_version FOREIGN KEY (template_version_id) REFERENCES convention_template_version (id),
        CONSTRAINT fk_convention_replaced_by FOREIGN KEY (replaced_by_id) REFERENCES convention (id),
        CONSTRAINT uq_convention_reference UNIQUE (ccas_id, reference),
        CONSTRAINT ck_convention_kind CHECK (kind IN ('framework', 'cpom', 'secondment', 'premises', 'group_purchasing', 'dpo', 'objectives_grant', 'other')),
        CONSTRAINT ck_convention_title CHECK (length(title) BETWEEN 1 AND 200),
        CONSTRAINT ck_convention_dates CHECK (effective_on <= ends_on),
        CONSTRAINT ck_convention_renewal CHECK (renewal IN ('none', 'express', 'tacit')),
        CONSTRAINT ck_convention_renewal_period CHECK ((renewal = 'none') = (renewal_months IS NULL) AND (renewal <> 'none' OR renewals_max IS NULL)),
        CONSTRAINT ck_convention_months CHECK (renewal_months BETWEEN 1 AND 120 AND renewals_max BETWEEN 1 AND 50 AND notice_months BETWEEN 0 AND 36 AND preparation_months BETWEEN 0 AND 24)
      );
      CREATE INDEX ix_convention_ccas ON convention (ccas_id);
      CREATE INDEX ix_convention_network ON convention (network_id);
      CALL keep_journal_of('convention');

      CREATE TABLE convention_party (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        convention_id uuid NOT NULL,
        side text NOT NULL,
        name text NOT NULL,
        siren text,
        signatory_name text,
        signatory_capacity text,
        mandate_starts_on date,
        mandate_ends_on date,
        ${bookkeeping}
        CONSTRAINT pk_convention_party PRIMARY KEY (id),
        CONSTRAINT fk_convention_party_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT ck_convention_party_side CHECK (side IN ('town', 'ccas', 'other')),
        CONSTRAINT ck_convention_party_siren CHECK (siren ~ '^[0-9]{9}$'),
        CONSTRAINT ck_convention_party_name CHECK (length(name) BETWEEN 1 AND 200),
        CONSTRAINT ck_convention_party_mandate CHECK (mandate_starts_on <= mandate_ends_on)
      );
      CREATE UNIQUE INDEX uq_convention_party_side ON convention_party (convention_id, side) WHERE side <> 'other';
      CREATE INDEX ix_convention_party_convention ON convention_party (convention_id);
      CALL keep_journal_of('convention_party');

      CREATE TABLE convention_act (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        convention_id uuid NOT NULL,
        kind text NOT NULL,
        happened_on date NOT NULL,
        year integer,
        reference text,
        note text,
        ${bookkeeping}
        CONSTRAINT pk_convention_act PRIMARY KEY (id),
        CONSTRAINT fk_convention_act_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT ck_convention_act_kind CHECK (kind IN ('negotiation', 'agreed_draft', 'ca_deliberation', 'council_deliberation', 'signature', 'transmission',
          'receipt', 'publication', 'express_renewal', 'notice', 'termination', 'replacement', 'committee', 'yearly_report')),
        CONSTRAINT ck_convention_act_year CHECK ((kind = 'yearly_report') = (year IS NOT NULL) AND year BETWEEN 2000 AND 2100)
      );
      CREATE UNIQUE INDEX uq_convention_act_once ON convention_act (convention_id, kind) WHERE kind NOT IN ('express_renewal', 'committee', 'yearly_report');
      CREATE UNIQUE INDEX uq_convention_act_report ON convention_act (convention_id, year) WHERE kind = 'yearly_report';
      CREATE INDEX ix_convention_act_convention ON convention_act (convention_id, happened_on);
      CALL keep_journal_of('convention_act');

      CREATE TABLE convention_rider (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        convention_id uuid NOT NULL,
        number integer NOT NULL,
        subject text NOT NULL,
        ca_deliberated_on date,
        council_deliberated_on date,
        signed_on date,
        received_on date,
        effective_on date,
        new_ends_on date,
        ${bookkeeping}
        CONSTRAINT pk_convention_rider PRIMARY KEY (id),
        CONSTRAINT fk_convention_rider_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT uq_convention_rider_number UNIQUE (convention_id, number),
        CONSTRAINT ck_convention_rider_number CHECK (number BETWEEN 1 AND 99),
        CONSTRAINT ck_convention_rider_subject CHECK (length(subject) BETWEEN 1 AND 500),
        CONSTRAINT ck_convention_rider_dates CHECK (effective_on <= new_ends_on)
      );
      CALL keep_journal_of('convention_rider');

      CREATE TABLE convention_volet (
        convention_id uuid NOT NULL,
        volet text NOT NULL,
        coverage text NOT NULL,
        article text,
        CONSTRAINT pk_convention_volet PRIMARY KEY (convention_id, volet),
        CONSTRAINT fk_convention_volet_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT ck_convention_volet_volet CHECK (volet IN ('support_functions', 'staff', 'finance', 'premises', 'it', 'privacy', 'insurance', 'procurement',
          'vehicles', 'communication', 'archives', 'governance', 'evaluation')),
        CONSTRAINT ck_convention_volet_coverage CHECK (coverage IN ('covered', 'partly', 'not_covered', 'not_applicable'))
      );
      CALL keep_journal_of('convention_volet');

      CREATE TABLE convention_grant (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        convention_id uuid NOT NULL,
        year integer NOT NULL,
        voted_cents bigint,
        voted_on date,
        paid_cents bigint,
        paid_on date,
        ${bookkeeping}
        CONSTRAINT pk_convention_grant PRIMARY KEY (id),
        CONSTRAINT fk_convention_grant_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT uq_convention_grant_year UNIQUE (convention_id, year),
        CONSTRAINT ck_convention_grant_year CHECK (year BETWEEN 2000 AND 2100),
        CONSTRAINT ck_convention_grant_amounts CHECK (least(voted_cents, paid_cents) >= 0)
      );
      CALL keep_journal_of('convention_grant');

      CREATE TABLE convention_means (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        convention_id uuid NOT NULL,
        year integer NOT NULL,
        volet text NOT NULL,
        label text NOT NULL,
        valued_cents bigint,
        ${bookkeeping}
        CONSTRAINT pk_convention_means PRIMARY KEY (id),
        CONSTRAINT fk_convention_means_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT ck_convention_means_year CHECK (year BETWEEN 2000 AND 2100),
        CONSTRAINT ck_convention_means_label CHECK (length(label) BETWEEN 1 AND 200),
        CONSTRAINT ck_convention_means_amount CHECK (valued_cents >= 0)
      );
      CREATE INDEX ix_convention_means_convention ON convention_means (convention_id, year);
      CALL keep_journal_of('convention_means');

      CREATE TABLE convention_secondment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        convention_id uuid NOT NULL,
        post text NOT NULL,
        time_percent integer NOT NULL DEFAULT 100,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        ${bookkeeping}
        CONSTRAINT pk_convention_secondment PRIMARY KEY (id),
        CONSTRAINT fk_convention_secondment_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT ck_convention_secondment_post CHECK (length(post) BETWEEN 1 AND 200),
        CONSTRAINT ck_convention_secondment_time CHECK (time_percent BETWEEN 1 AND 100),
        CONSTRAINT ck_convention_secondment_dates CHECK (starts_on <= ends_on)
      );
      CREATE INDEX ix_convention_secondment_convention ON convention_secondment (convention_id);
      CALL keep_journal_of('convention_secondment');

      CREATE TABLE crc_recommendation (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        reported_on date NOT NULL,
        number text,
        body text NOT NULL,
        volet text,
        follow_up text NOT NULL DEFAULT 'open',
        follow_up_note text,
        ${bookkeeping}
        CONSTRAINT pk_crc_recommendation PRIMARY KEY (id),
        CONSTRAINT fk_crc_recommendation_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_crc_recommendation_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT ck_crc_recommendation_body CHECK (length(body) BETWEEN 1 AND 2000),
        CONSTRAINT ck_crc_recommendation_follow_up CHECK (follow_up IN ('open', 'in_progress', 'implemented', 'refused'))
      );
      CREATE INDEX ix_crc_recommendation_ccas ON crc_recommendation (ccas_id);
      CALL keep_journal_of('crc_recommendation');

      CREATE TABLE convention_crc_recommendation (
        convention_id uuid NOT NULL,
        crc_recommendation_id uuid NOT NULL,
        CONSTRAINT pk_convention_crc_recommendation PRIMARY KEY (convention_id, crc_recommendation_id),
        CONSTRAINT fk_convention_crc_recommendation_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT fk_convention_crc_recommendation_crc FOREIGN KEY (crc_recommendation_id) REFERENCES crc_recommendation (id)
      );
      CALL keep_journal_of('convention_crc_recommendation');

      -- Derived: the status of a convention from starts_on until the day before ends_on (null: for good).
      CREATE TABLE convention_status_period (
        convention_id uuid NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        status text NOT NULL,
        -- term that holds during the period, renewals and riders included; null: none
        term_on date,
        CONSTRAINT pk_convention_status_period PRIMARY KEY (convention_id, starts_on),
        CONSTRAINT fk_convention_status_period_convention FOREIGN KEY (convention_id) REFERENCES convention (id),
        CONSTRAINT ck_convention_status_period_dates CHECK (starts_on < ends_on),
        CONSTRAINT ck_convention_status_period_status CHECK (status IN ('to_start', 'negotiating', 'agreed_draft', 'deliberated_by_one', 'deliberated_by_both', 'signed',
          'transmitted', 'signed_fragile', 'in_force', 'to_renew', 'expired', 'terminated', 'replaced'))
      );

      CREATE TRIGGER tr_convention_derive AFTER INSERT OR UPDATE OR DELETE ON convention FOR EACH ROW EXECUTE FUNCTION mark_derivation('convention', 'id');
      CREATE TRIGGER tr_convention_party_derive AFTER INSERT OR UPDATE OR DELETE ON convention_party FOR EACH ROW EXECUTE FUNCTION mark_derivation('convention', 'convention_id');
      CREATE TRIGGER tr_convention_act_derive AFTER INSERT OR UPDATE OR DELETE ON convention_act FOR EACH ROW EXECUTE FUNCTION mark_derivation('convention', 'convention_id');
      CREATE TRIGGER tr_convention_rider_derive AFTER INSERT OR UPDATE OR DELETE ON convention_rider FOR EACH ROW EXECUTE FUNCTION mark_derivation('convention', 'convention_id');
      CREATE TRIGGER tr_convention_grant_derive AFTER INSERT OR UPDATE OR DELETE ON convention_grant FOR EACH ROW EXECUTE FUNCTION mark_derivation('convention', 'convention_id');
      CREATE TRIGGER tr_convention_secondment_derive AFTER INSERT OR UPDATE OR DELETE ON convention_secondment FOR EACH ROW EXECUTE FUNCTION mark_derivation('convention', 'convention_id');
      -- the perimeter of a CCAS changes at a merger
      CREATE TRIGGER tr_ccas_derive_conventions AFTER UPDATE ON ccas FOR EACH ROW EXECUTE FUNCTION mark_derivation('ccas_conventions', 'id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TRIGGER tr_ccas_derive_conventions ON ccas;
      DROP TABLE convention_status_period, convention_crc_recommendation, crc_recommendation, convention_secondment, convention_means, convention_grant,
        convention_volet, convention_rider, convention_act, convention_party, convention, convention_template_version, convention_template;
    `);
  }
}
