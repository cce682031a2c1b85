import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRACKED = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

/**
 * Surveys of agents (docs/adr/0068-surveys-of-agents.md). What somebody answers has no time, no account, no address and no history; when the survey closes, totals and
 * free texts are all that stays.
 *
 * Locks: none. Reversible: yes; surveys, their answers and their results are lost.
 */
export class CreateSurveys1790025000000 implements MigrationInterface {
  name = 'CreateSurveys1790025000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE survey (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        title text NOT NULL,
        definition jsonb NOT NULL,
        closes_on date NOT NULL,
        opened_at timestamptz,
        closed_at timestamptz,
        published_at timestamptz,${TRACKED}
        CONSTRAINT pk_survey PRIMARY KEY (id),
        CONSTRAINT fk_survey_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT ck_survey_title CHECK (length(title) BETWEEN 1 AND 160),
        CONSTRAINT ck_survey_order CHECK ((closed_at IS NULL OR opened_at IS NOT NULL) AND (published_at IS NULL OR closed_at IS NOT NULL))
      );
      CREATE INDEX ix_survey_network ON survey (network_id, closes_on);
      CREATE FUNCTION survey_asks_the_same() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.opened_at IS NOT NULL AND (NEW.definition IS DISTINCT FROM OLD.definition OR NEW.opened_at IS DISTINCT FROM OLD.opened_at
                                          OR (OLD.closed_at IS NOT NULL AND NEW.closed_at IS DISTINCT FROM OLD.closed_at)) THEN
          RAISE EXCEPTION 'what was asked does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_survey_immutable';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_survey_immutable BEFORE UPDATE ON survey FOR EACH ROW EXECUTE FUNCTION survey_asks_the_same();
      CALL keep_journal_of('survey', network => 'network_id');

      -- of a CCAS, or called by a label
      CREATE TABLE survey_link (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        survey_id uuid NOT NULL,
        ccas_id uuid,
        label text,
        most_answers integer NOT NULL,
        ended_at timestamptz,${TRACKED}
        CONSTRAINT pk_survey_link PRIMARY KEY (id),
        CONSTRAINT fk_survey_link_survey FOREIGN KEY (survey_id) REFERENCES survey (id) ON DELETE CASCADE,
        CONSTRAINT fk_survey_link_ccas FOREIGN KEY (ccas_id) REFERENCES ccas (id),
        CONSTRAINT uq_survey_link_ccas UNIQUE (survey_id, ccas_id),
        CONSTRAINT ck_survey_link_of CHECK ((ccas_id IS NULL) <> (label IS NULL)),
        CONSTRAINT ck_survey_link_label CHECK (length(label) BETWEEN 1 AND 120),
        CONSTRAINT ck_survey_link_most CHECK (most_answers BETWEEN 5 AND 2000)
      );
      CREATE INDEX ix_survey_link_ccas ON survey_link (ccas_id);
      CALL keep_journal_of('survey_link', part_of => 'survey_id', ccas => 'ccas_id');

      CREATE TABLE survey_address (
        token_hash bytea NOT NULL,
        link_id uuid NOT NULL,
        CONSTRAINT pk_survey_address PRIMARY KEY (token_hash),
        CONSTRAINT fk_survey_address_link FOREIGN KEY (link_id) REFERENCES survey_link (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_survey_address_link ON survey_address (link_id);

      -- no time, no account, no history: nothing is to be added here
      CREATE TABLE survey_answer (
        id uuid NOT NULL,
        link_id uuid NOT NULL,
        answers jsonb NOT NULL,
        CONSTRAINT pk_survey_answer PRIMARY KEY (id),
        CONSTRAINT fk_survey_answer_link FOREIGN KEY (link_id) REFERENCES survey_link (id)
      );
      CREATE INDEX ix_survey_answer_link ON survey_answer (link_id);

      CREATE TABLE survey_total (
        survey_id uuid NOT NULL,
        place text NOT NULL,
        question text NOT NULL,
        option text NOT NULL,
        answers integer,
        CONSTRAINT pk_survey_total PRIMARY KEY (survey_id, place, question, option),
        CONSTRAINT fk_survey_total_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
        CONSTRAINT ck_survey_total_answers CHECK (answers >= 5)
      );

      CREATE TABLE survey_text (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        survey_id uuid NOT NULL,
        question text NOT NULL,
        text text NOT NULL,
        CONSTRAINT pk_survey_text PRIMARY KEY (id),
        CONSTRAINT fk_survey_text_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
        CONSTRAINT ck_survey_text_text CHECK (length(text) BETWEEN 1 AND 600)
      );
      CREATE INDEX ix_survey_text_survey ON survey_text (survey_id);

      CREATE TABLE survey_hidden_text (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        survey_id uuid NOT NULL,
        text_id uuid NOT NULL,
        CONSTRAINT pk_survey_hidden_text PRIMARY KEY (id),
        CONSTRAINT uq_survey_hidden_text UNIQUE (text_id),
        CONSTRAINT fk_survey_hidden_text_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
        CONSTRAINT fk_survey_hidden_text_text FOREIGN KEY (text_id) REFERENCES survey_text (id)
      );
      CREATE INDEX ix_survey_hidden_text_survey ON survey_hidden_text (survey_id);
      CALL keep_journal_of('survey_hidden_text', part_of => 'survey_id');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP FUNCTION row_place(survey_hidden_text);
      DROP TABLE survey_hidden_text;
      DROP TABLE survey_text;
      DROP TABLE survey_total;
      DROP TABLE survey_answer;
      DROP TABLE survey_address;
      DROP FUNCTION row_place(survey_link);
      DROP TABLE survey_link;
      DROP FUNCTION row_place(survey);
      DROP TABLE survey;
      DROP FUNCTION survey_asks_the_same;
    `);
  }
}
