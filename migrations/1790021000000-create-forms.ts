import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRACKED = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

/**
 * Forms in versions, the collections that ask one of them over a period, and what each CCAS returns: its answers, the remarks on them, and each validated state of
 * them, which nobody changes (docs/adr/0062-forms.md). A campaign may ask a collection.
 *
 * Locks: `update_campaign_section`, a moment, for its kinds. Reversible: yes; forms, collections and answers are lost, and what campaigns asked of them.
 */
export class CreateForms1790021000000 implements MigrationInterface {
  name = 'CreateForms1790021000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE form (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        title text NOT NULL,
        model text,
        archived_at timestamptz,${TRACKED}
        CONSTRAINT pk_form PRIMARY KEY (id),
        CONSTRAINT fk_form_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_form_title CHECK (length(title) BETWEEN 1 AND 200)
      );
      CREATE INDEX ix_form_network ON form (network_id, title);
      CALL keep_journal_of('form', network => 'network_id');

      -- one draft a form, without a number; what is published never changes
      CREATE TABLE form_version (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        form_id uuid NOT NULL,
        number integer,
        definition jsonb NOT NULL,
        breaks jsonb NOT NULL DEFAULT '{}',
        published_at timestamptz,
        published_by_id uuid,${TRACKED}
        CONSTRAINT pk_form_version PRIMARY KEY (id),
        CONSTRAINT fk_form_version_form FOREIGN KEY (form_id) REFERENCES form (id),
        CONSTRAINT fk_form_version_published_by FOREIGN KEY (published_by_id) REFERENCES account (id),
        CONSTRAINT uq_form_version_number UNIQUE (form_id, number),
        CONSTRAINT ck_form_version_number CHECK (number > 0),
        CONSTRAINT ck_form_version_published CHECK ((published_at IS NULL) = (number IS NULL))
      );
      CREATE UNIQUE INDEX uq_form_version_draft ON form_version (form_id) WHERE number IS NULL;
      CREATE FUNCTION form_version_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.number IS NOT NULL THEN
          RAISE EXCEPTION 'a published version of a form is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_form_version_immutable';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER tr_form_version_immutable BEFORE UPDATE OR DELETE ON form_version FOR EACH ROW EXECUTE FUNCTION form_version_is_immutable();
      CALL keep_journal_of('form_version', part_of => 'form_id');

      CREATE TABLE form_collection (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        form_version_id uuid NOT NULL,
        form_id uuid NOT NULL,
        title text NOT NULL,
        purpose text,
        period_from date NOT NULL,
        period_to date NOT NULL,
        closed_at timestamptz,${TRACKED}
        CONSTRAINT pk_form_collection PRIMARY KEY (id),
        CONSTRAINT fk_form_collection_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_form_collection_version FOREIGN KEY (form_version_id) REFERENCES form_version (id),
        CONSTRAINT fk_form_collection_form FOREIGN KEY (form_id) REFERENCES form (id),
        CONSTRAINT uq_form_collection_period UNIQUE (form_id, period_from, period_to),
        CONSTRAINT ck_form_collection_title CHECK (length(title) BETWEEN 1 AND 200),
        CONSTRAINT ck_form_collection_purpose CHECK (length(purpose) BETWEEN 1 AND 2000),
        CONSTRAINT ck_form_collection_period CHECK (period_from <= period_to)
      );
      CREATE INDEX ix_form_collection_network ON form_collection (network_id, period_to);
      CREATE INDEX ix_form_collection_version ON form_collection (form_version_id);
      CALL keep_journal_of('form_collection', network => 'network_id');

      -- the row comes with the first act of a CCAS, or about it: without one it was not opened
      CREATE TABLE form_return (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        collection_id uuid NOT NULL,
        ccas_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'draft',
        submitted_at timestamptz,
        submitted_by_id uuid,
        signatory_name text,
        signatory_function text,
        is_on_behalf boolean NOT NULL DEFAULT false,
        validated_at timestamptz,
        validated_by_id uuid,
        reason text,
        spent_minutes integer,
        presented_on date,
        deliberation text,${TRACKED}
        CONSTRAINT pk_form_return PRIMARY KEY (id),
        CONSTRAINT uq_form_return UNIQUE (collection_id, ccas_id),
        CONSTRAINT fk_form_return_collection FOREIGN KEY (collection_id) REFERENCES form_collection (id),
        CONSTRAINT fk_form_return_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT fk_form_return_submitted_by FOREIGN KEY (submitted_by_id) REFERENCES account (id),
        CONSTRAINT fk_form_return_validated_by FOREIGN KEY (validated_by_id) REFERENCES account (id),
        CONSTRAINT ck_form_return_state CHECK (state IN ('draft', 'submitted', 'returned', 'validated', 'reopened', 'excused')),
        CONSTRAINT ck_form_return_submitted CHECK (state NOT IN ('submitted', 'validated') OR submitted_at IS NOT NULL),
        CONSTRAINT ck_form_return_validated CHECK (state <> 'validated' OR validated_at IS NOT NULL),
        CONSTRAINT ck_form_return_reason CHECK (state NOT IN ('reopened', 'excused') OR reason IS NOT NULL),
        CONSTRAINT ck_form_return_texts CHECK (
          length(signatory_name) <= 120 AND length(signatory_function) <= 120 AND length(reason) BETWEEN 1 AND 1000 AND length(deliberation) BETWEEN 1 AND 200),
        CONSTRAINT ck_form_return_minutes CHECK (spent_minutes BETWEEN 0 AND 6000)
      );
      CREATE INDEX ix_form_return_ccas ON form_return (ccas_id);
      CALL keep_journal_of('form_return', part_of => 'collection_id', ccas => 'ccas_id');

      CREATE TABLE form_answer (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        return_id uuid NOT NULL,
        entry text NOT NULL,
        state text NOT NULL,
        value text,
        denominator text,
        other text,
        reason text,
        method text,
        comment text,
        origin text NOT NULL DEFAULT 'typed',
        source text,
        is_confirmed boolean NOT NULL DEFAULT true,${TRACKED}
        CONSTRAINT pk_form_answer PRIMARY KEY (id),
        CONSTRAINT uq_form_answer UNIQUE (return_id, entry),
        CONSTRAINT fk_form_answer_return FOREIGN KEY (return_id) REFERENCES form_return (id),
        CONSTRAINT ck_form_answer_entry CHECK (length(entry) BETWEEN 1 AND 60),
        CONSTRAINT ck_form_answer_state CHECK (state IN ('value', 'estimated', 'to_confirm', 'not_available', 'not_applicable')),
        CONSTRAINT ck_form_answer_value CHECK ((state IN ('not_available', 'not_applicable')) = (value IS NULL)),
        CONSTRAINT ck_form_answer_reason CHECK (state NOT IN ('not_available', 'not_applicable', 'to_confirm') OR reason IS NOT NULL),
        CONSTRAINT ck_form_answer_method CHECK (state <> 'estimated' OR method IS NOT NULL),
        CONSTRAINT ck_form_answer_origin CHECK (origin IN ('typed', 'prefilled', 'last_year', 'imported')),
        CONSTRAINT ck_form_answer_texts CHECK (
          length(value) <= 4000 AND length(denominator) <= 30 AND length(other) <= 300 AND length(reason) <= 600 AND length(method) <= 300 AND length(comment) <= 1000
          AND length(source) <= 300)
      );
      CALL keep_journal_of('form_answer', part_of => 'return_id');

      -- how far each section is: settled when an answer changes, read by campaigns
      CREATE TABLE form_return_section (
        return_id uuid NOT NULL,
        section text NOT NULL,
        expected integer NOT NULL,
        answered integer NOT NULL,
        answered_at timestamptz,
        answered_by_id uuid,
        CONSTRAINT pk_form_return_section PRIMARY KEY (return_id, section),
        CONSTRAINT fk_form_return_section_return FOREIGN KEY (return_id) REFERENCES form_return (id),
        CONSTRAINT ck_form_return_section_answered CHECK (answered BETWEEN 0 AND expected)
      );

      CREATE TABLE form_remark (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        return_id uuid NOT NULL,
        entry text,
        body text NOT NULL,
        is_return boolean NOT NULL,
        author_id uuid NOT NULL,
        settled_at timestamptz,
        settled_by_id uuid,${TRACKED}
        CONSTRAINT pk_form_remark PRIMARY KEY (id),
        CONSTRAINT fk_form_remark_return FOREIGN KEY (return_id) REFERENCES form_return (id),
        CONSTRAINT fk_form_remark_author FOREIGN KEY (author_id) REFERENCES account (id),
        CONSTRAINT fk_form_remark_settled_by FOREIGN KEY (settled_by_id) REFERENCES account (id),
        CONSTRAINT ck_form_remark_body CHECK (length(body) BETWEEN 1 AND 1000),
        CONSTRAINT ck_form_remark_entry CHECK (length(entry) BETWEEN 1 AND 60),
        CONSTRAINT ck_form_remark_settled CHECK ((settled_at IS NULL) = (settled_by_id IS NULL))
      );
      CREATE INDEX ix_form_remark_return ON form_remark (return_id, created_at);
      CALL keep_journal_of('form_remark', part_of => 'return_id');

      CREATE TABLE form_return_edition (
        return_id uuid NOT NULL,
        number integer NOT NULL,
        answers jsonb NOT NULL,
        reason text,
        validated_at timestamptz NOT NULL,
        validated_by_id uuid NOT NULL,
        CONSTRAINT pk_form_return_edition PRIMARY KEY (return_id, number),
        CONSTRAINT fk_form_return_edition_return FOREIGN KEY (return_id) REFERENCES form_return (id),
        CONSTRAINT fk_form_return_edition_validated_by FOREIGN KEY (validated_by_id) REFERENCES account (id),
        CONSTRAINT ck_form_return_edition_number CHECK (number > 0),
        CONSTRAINT ck_form_return_edition_reason CHECK (length(reason) BETWEEN 1 AND 1000)
      );
      CREATE FUNCTION form_return_edition_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'what was validated is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_form_return_edition_immutable';
      END $$;
      CREATE TRIGGER tr_form_return_edition_immutable BEFORE UPDATE OR DELETE ON form_return_edition FOR EACH ROW EXECUTE FUNCTION form_return_edition_is_immutable();

      ALTER TABLE update_campaign_section DROP CONSTRAINT ck_update_campaign_section_kind;
      ALTER TABLE update_campaign_section ADD CONSTRAINT ck_update_campaign_section_kind
        CHECK (kind IN ('adoption_news', 'privacy_points', 'convention_lacks', 'form'));
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DELETE FROM update_campaign_reply WHERE item_id IN (SELECT i.id FROM update_campaign_item i JOIN update_campaign_section s ON s.id = i.section_id WHERE s.kind = 'form');
      DELETE FROM update_campaign_item WHERE section_id IN (SELECT id FROM update_campaign_section WHERE kind = 'form');
      DELETE FROM update_campaign_delegation WHERE section_id IN (SELECT id FROM update_campaign_section WHERE kind = 'form');
      DELETE FROM update_campaign_section WHERE kind = 'form';
      ALTER TABLE update_campaign_section DROP CONSTRAINT ck_update_campaign_section_kind;
      ALTER TABLE update_campaign_section ADD CONSTRAINT ck_update_campaign_section_kind
        CHECK (kind IN ('adoption_news', 'privacy_points', 'convention_lacks'));
      DROP TABLE form_return_edition;
      DROP FUNCTION form_return_edition_is_immutable();
      DROP FUNCTION row_place(form_remark);
      DROP TABLE form_remark;
      DROP TABLE form_return_section;
      DROP FUNCTION row_place(form_answer);
      DROP TABLE form_answer;
      DROP FUNCTION row_place(form_return);
      DROP TABLE form_return;
      DROP FUNCTION row_place(form_collection);
      DROP TABLE form_collection;
      DROP FUNCTION row_place(form_version);
      DROP TABLE form_version;
      DROP FUNCTION form_version_is_immutable();
      DROP FUNCTION row_place(form);
      DROP TABLE form;
    `);
  }
}
