import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who reads a published edition: a funder to whom it is granted, or who has a link, of which only hashes are kept; what a link opened, and when somebody read
 * (docs/adr/0057-links-to-editions.md). Sessions of links and readings are machinery: no journal.
 *
 * Locks: none on existing data. Reversible: yes; every link opens nothing any more.
 */
export class ShareEditions1790018000100 implements MigrationInterface {
  name = 'ShareEditions1790018000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE edition_grant (
        edition_id uuid NOT NULL,
        funder_id uuid NOT NULL,
        granted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_edition_grant PRIMARY KEY (edition_id, funder_id),
        CONSTRAINT fk_edition_grant_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_grant_funder FOREIGN KEY (funder_id) REFERENCES funder (id)
      );
      CREATE INDEX ix_edition_grant_funder ON edition_grant (funder_id);
      CALL keep_journal_of('edition_grant', part_of => 'edition_id');

      CREATE TABLE edition_link (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        edition_id uuid NOT NULL,
        label text NOT NULL,
        token_hash bytea NOT NULL,
        password_hash text,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        created_by_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_edition_link PRIMARY KEY (id),
        CONSTRAINT uq_edition_link_token UNIQUE (token_hash),
        CONSTRAINT fk_edition_link_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_link_created_by FOREIGN KEY (created_by_id) REFERENCES account (id) ON DELETE SET NULL,
        CONSTRAINT ck_edition_link_label CHECK (length(label) BETWEEN 1 AND 120),
        CONSTRAINT ck_edition_link_token CHECK (length(token_hash) = 32)
      );
      CREATE INDEX ix_edition_link_edition ON edition_link (edition_id, created_at);
      CREATE INDEX ix_edition_link_created_by ON edition_link (created_by_id);
      CALL keep_journal_of('edition_link', part_of => 'edition_id', secrets => '{token_hash,password_hash}');

      CREATE TABLE edition_link_session (
        token_hash bytea NOT NULL,
        link_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_edition_link_session PRIMARY KEY (token_hash),
        CONSTRAINT fk_edition_link_session_link FOREIGN KEY (link_id) REFERENCES edition_link (id) ON DELETE CASCADE
      );
      CREATE INDEX ix_edition_link_session_link ON edition_link_session (link_id);

      CREATE TABLE edition_reading (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        edition_id uuid NOT NULL,
        link_id uuid,
        account_id uuid,
        funder_id uuid,
        read_at timestamptz NOT NULL,
        CONSTRAINT pk_edition_reading PRIMARY KEY (id),
        CONSTRAINT fk_edition_reading_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT fk_edition_reading_link FOREIGN KEY (link_id) REFERENCES edition_link (id) ON DELETE CASCADE,
        CONSTRAINT fk_edition_reading_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE SET NULL,
        CONSTRAINT fk_edition_reading_funder FOREIGN KEY (funder_id) REFERENCES funder (id),
        CONSTRAINT ck_edition_reading_by CHECK ((link_id IS NULL) <> (funder_id IS NULL))
      );
      CREATE INDEX ix_edition_reading_edition ON edition_reading (edition_id, read_at);
      CREATE INDEX ix_edition_reading_link ON edition_reading (link_id);
      CREATE INDEX ix_edition_reading_account ON edition_reading (account_id, read_at);
      CREATE INDEX ix_edition_reading_funder ON edition_reading (funder_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      DROP TABLE edition_reading;
      DROP TABLE edition_link_session;
      DROP FUNCTION row_place(edition_link);
      DROP TABLE edition_link;
      DROP FUNCTION row_place(edition_grant);
      DROP TABLE edition_grant;
    `);
  }
}
