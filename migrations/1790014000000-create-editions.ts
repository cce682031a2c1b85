import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRACKED = `
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by_id uuid,`;

/**
 * Editions: what a network composes for its board or for funders, the remarks of who reads the proof, what was signed off, and what was published: frozen, numbered
 * by network and year, and changed by nobody (docs/adr/0053-editions.md).
 *
 * Locks: none on existing data. Reversible: yes; every edition is lost.
 */
export class CreateEditions1790014000000 implements MigrationInterface {
  name = 'CreateEditions1790014000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE edition (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        network_id uuid NOT NULL,
        title text NOT NULL,
        model text NOT NULL,
        audience text NOT NULL,
        perimeter text NOT NULL,
        territory_id integer,
        cohort_id uuid,
        funder_id uuid,
        period_from date NOT NULL,
        period_to date NOT NULL,
        compared_id uuid,
        replaces_id uuid,
        replaces_reason text,
        signed_at timestamptz,
        signed_by_id uuid,
        published_at timestamptz,${TRACKED}
        CONSTRAINT pk_edition PRIMARY KEY (id),
        CONSTRAINT fk_edition_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_edition_territory FOREIGN KEY (territory_id) REFERENCES territory (id),
        CONSTRAINT fk_edition_cohort FOREIGN KEY (cohort_id) REFERENCES cohort (id) ON DELETE SET NULL,
        CONSTRAINT fk_edition_funder FOREIGN KEY (funder_id) REFERENCES funder (id),
        CONSTRAINT fk_edition_compared FOREIGN KEY (compared_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_replaces FOREIGN KEY (replaces_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_signed_by FOREIGN KEY (signed_by_id) REFERENCES account (id),
        CONSTRAINT ck_edition_title CHECK (length(title) BETWEEN 1 AND 300),
        CONSTRAINT ck_edition_model CHECK (model IN ('board', 'funder_committee', 'plan_review', 'one_page')),
        CONSTRAINT ck_edition_audience CHECK (audience IN ('board', 'funder')),
        CONSTRAINT ck_edition_perimeter CHECK (perimeter IN ('network', 'territory', 'cohort', 'funder')),
        CONSTRAINT ck_edition_period CHECK (period_from <= period_to),
        CONSTRAINT ck_edition_replaces CHECK ((replaces_id IS NULL) = (replaces_reason IS NULL) AND length(replaces_reason) BETWEEN 1 AND 500),
        CONSTRAINT ck_edition_signed CHECK ((signed_at IS NULL) = (signed_by_id IS NULL)),
        CONSTRAINT ck_edition_published CHECK (published_at IS NULL OR signed_at IS NOT NULL)
      );
      CREATE INDEX ix_edition_network ON edition (network_id, created_at);
      CREATE INDEX ix_edition_cohort ON edition (cohort_id);
      CREATE INDEX ix_edition_funder ON edition (funder_id);
      CREATE INDEX ix_edition_compared ON edition (compared_id);
      CREATE UNIQUE INDEX uq_edition_replaces ON edition (replaces_id);
      CALL keep_journal_of('edition', network => 'network_id');

      CREATE TABLE edition_block (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        edition_id uuid NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        title text,
        lead text,
        body text,
        options jsonb NOT NULL DEFAULT '{}',
        CONSTRAINT pk_edition_block PRIMARY KEY (id),
        CONSTRAINT fk_edition_block_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT ck_edition_block_title CHECK (length(title) BETWEEN 1 AND 160),
        CONSTRAINT ck_edition_block_lead CHECK (length(lead) BETWEEN 1 AND 240),
        CONSTRAINT ck_edition_block_body CHECK (length(body) BETWEEN 1 AND 8000)
      );
      CREATE INDEX ix_edition_block_edition ON edition_block (edition_id, position);
      CALL keep_journal_of('edition_block', part_of => 'edition_id');

      CREATE TABLE edition_comment (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        edition_id uuid NOT NULL,
        block_id uuid,
        body text NOT NULL,
        author_id uuid NOT NULL,
        resolved_at timestamptz,
        resolved_by_id uuid,${TRACKED}
        CONSTRAINT pk_edition_comment PRIMARY KEY (id),
        CONSTRAINT fk_edition_comment_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_comment_block FOREIGN KEY (block_id) REFERENCES edition_block (id) ON DELETE SET NULL,
        CONSTRAINT fk_edition_comment_author FOREIGN KEY (author_id) REFERENCES account (id),
        CONSTRAINT fk_edition_comment_resolved_by FOREIGN KEY (resolved_by_id) REFERENCES account (id),
        CONSTRAINT ck_edition_comment_body CHECK (length(body) BETWEEN 1 AND 2000),
        CONSTRAINT ck_edition_comment_resolved CHECK ((resolved_at IS NULL) = (resolved_by_id IS NULL))
      );
      CREATE INDEX ix_edition_comment_edition ON edition_comment (edition_id, created_at);
      CREATE INDEX ix_edition_comment_block ON edition_comment (block_id);
      CALL keep_journal_of('edition_comment', part_of => 'edition_id');

      -- what was signed off is what is published; a change of the edition takes it away
      CREATE TABLE edition_proof (
        edition_id uuid NOT NULL,
        content jsonb NOT NULL,
        basis jsonb NOT NULL,
        CONSTRAINT pk_edition_proof PRIMARY KEY (edition_id),
        CONSTRAINT fk_edition_proof_edition FOREIGN KEY (edition_id) REFERENCES edition (id)
      );

      CREATE TABLE edition_frozen (
        edition_id uuid NOT NULL,
        network_id uuid NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL,
        content jsonb NOT NULL,
        content_hash text NOT NULL,
        basis jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        published_by_id uuid NOT NULL,
        signed_by_id uuid NOT NULL,
        CONSTRAINT pk_edition_frozen PRIMARY KEY (edition_id),
        CONSTRAINT fk_edition_frozen_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_frozen_network FOREIGN KEY (network_id) REFERENCES network (id),
        CONSTRAINT fk_edition_frozen_published_by FOREIGN KEY (published_by_id) REFERENCES account (id),
        CONSTRAINT fk_edition_frozen_signed_by FOREIGN KEY (signed_by_id) REFERENCES account (id),
        CONSTRAINT uq_edition_frozen_number UNIQUE (network_id, year, number),
        CONSTRAINT ck_edition_frozen_number CHECK (number > 0),
        CONSTRAINT ck_edition_frozen_hash CHECK (content_hash ~ '^[0-9a-f]{64}$')
      );
      CREATE FUNCTION edition_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM edition_frozen f WHERE f.edition_id = OLD.edition_id) THEN
          RAISE EXCEPTION 'a published edition is immutable' USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_edition_frozen_immutable';
        END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE TRIGGER tr_edition_frozen_immutable BEFORE UPDATE OR DELETE ON edition_frozen FOR EACH ROW EXECUTE FUNCTION edition_is_immutable();
      CREATE TRIGGER tr_edition_block_immutable BEFORE UPDATE OR DELETE ON edition_block FOR EACH ROW EXECUTE FUNCTION edition_is_immutable();
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE edition_frozen, edition_proof;
      DROP FUNCTION row_place(edition_comment);
      DROP TABLE edition_comment;
      DROP FUNCTION row_place(edition_block);
      DROP TABLE edition_block;
      DROP FUNCTION edition_is_immutable();
      DROP FUNCTION row_place(edition);
      DROP TABLE edition;
    `);
  }
}
